from lib import *
import json

# ---- 1 xmlgate: LSOG-like gateway answer --------------------------------
def xmlgate():
    # 1: ranges, forward-to, related account, pending order
    r = random.Random(101)
    main = "8285550140"; rng_ = seq("828", "555", 160, 20); others = ["8285550141", "8285550142"]
    svc = A("210 N HAYWOOD ST", ["FLR 2", "STE 214"], "ASHEVILLE", "NC", "28801")
    bill = A("PO BOX 1187", [], "ASHEVILLE", "NC", "28802")
    x = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- UOM gateway 4.3.1  profile LSOG9  node gwp02 -->
<CSI_RSP LSOGVER="9" RESP="COMPLETE">
  <ADMIN>
    <TXNUM>QX4471-0098213</TXNUM><TXTYP>E</TXTYP><TXACT>C</TXACT>
    <DT_SENT>20261014093317</DT_SENT><CC>9417</CC><TPID>NGV7</TPID>
    <REP>L TANNAHILL</REP><REP_TEL_NO>8665550177</REP_TEL_NO>
    <INQNUM>8285550141</INQNUM>
  </ADMIN>
  <ACCOUNT>
    <ATN>{main}</ATN><CUS>318</CUS><ACCT_STAT>LIVE</ACCT_STAT><COS>1FB</COS><TOS>1BF-</TOS>
    <SIC>7322</SIC><TAX_EXEMPT>N</TAX_EXEMPT><DT_EST>20110302</DT_EST>
    <PENDORD><ORD>C88120467</ORD><DD>20261021</DD><ORDSTAT>AO</ORDSTAT></PENDORD>
    <RA>8285550109</RA>
  </ACCOUNT>
  <LIST_SECT>
    <LTN>{main}</LTN><LTY>1</LTY><STYC>SL</STYC>
    <LN>BLUE RIDGE COLLECTION BUREAU INC</LN>
    <LA_FREEFORM>210 N HAYWOOD</LA_FREEFORM>
    <YPH>COLLECTION AGENCIES</YPH><DIRQTY_A>2</DIRQTY_A>
  </LIST_SECT>
  <SVC_ADDR>
    <SAPR/><SANO>210</SANO><SASF/><SASD>N</SASD><SASN>HAYWOOD</SASN><SATH>ST</SATH><SASS/>
    <LD1>FLR</LD1><LV1>2</LV1><LD2>STE</LD2><LV2>214</LV2><LD3/><LV3/>
    <CITY>ASHEVILLE</CITY><STATE>NC</STATE><ZIP>28801</ZIP><LSO>828555</LSO>
  </SVC_ADDR>
  <BILL_SECT>
    <BN1>BLUE RIDGE COLLECTION BUR</BN1><BN2>ATTN DARLENE STROUPE</BN2>
    <BA1>PO BOX 1187</BA1><PO>ASHEVILLE NC 28802</PO>
    <BILLPER>17</BILLPER><SBILLNUM/>
  </BILL_SECT>
  <SE_SECT>
    <LEG LNUM="00001"><WTN>{main}</WTN><LINE_USOC>1FB</LINE_USOC><PIC>0288</PIC><LPIC>5124</LPIC><LPIC_FRZ>N</LPIC_FRZ>
      <FEAT><USOC>ESX</USOC><DESC>CALL WAITING</DESC></FEAT><FEAT><USOC>9ZR</USOC><QTY>1</QTY></FEAT></LEG>
    <LEG LNUM="00002"><WTN>{others[0]}</WTN><LINE_USOC>1FB</LINE_USOC><PIC>0288</PIC><LPIC>5124</LPIC>
      <FEAT><USOC>GCJ</USOC><DESC>CALL FORWARDING DONT ANSWER</DESC><CFN>8285550199</CFN></FEAT></LEG>
    <LEG LNUM="00003"><WTN>{others[1]}</WTN><LINE_USOC>1FB</LINE_USOC><PIC>NONE</PIC><LPIC>NONE</LPIC>
      <FEAT><USOC>BCR</USOC><DESC>CUSTOM CALL BLOCK</DESC></FEAT></LEG>
    <TRUNKGRP TGRP="0031"><TRK_USOC>TFUPX</TRK_USOC><TRKQTY>6</TRKQTY><CKID>31.TKNA.555160..SB</CKID>
      <DIDBLK><TN_LOW>{rng_[0]}</TN_LOW><TN_HIGH>{rng_[-1]}</TN_HIGH><DIDQTY>20</DIDQTY></DIDBLK></TRUNKGRP>
  </SE_SECT>
  <RMKS>PENDING ORD TO CHG LPIC ONLY</RMKS>
</CSI_RSP>
"""
    save("r_xmlgate-1", "xml", x, acct=main + "318", btn=main, nums=[main] + others + rng_, company="BLUE RIDGE COLLECTION BUREAU INC", also="BLUE RIDGE COLLECTION BUR", svc=svc, bill=bill,
         find=["pending-order", "did-trunks", "name-differs", "address-differs"], implied=rng_[1:-1], notn=["8285550199", "8285550109", "8665550177"], date="2026-10-14", contact="DARLENE STROUPE",
         traps=["service address in LSOG parts", "low/high DID block", "CFN forward-to", "related account number", "inquiry number is not the main number"])
    # 2: residence-ish, freeze, no service ZIP
    main = "3095550122"; o = ["3095550123", "3095550178"]
    x = f"""<?xml version="1.0"?>
<CSI_RSP LSOGVER="6" RESP="COMPLETE"><ADMIN><TXNUM>00091882</TXNUM><TXTYP>E</TXTYP><DT_SENT>20260903141502</DT_SENT><CC>4462</CC><REP>ORD CTR 3</REP><REP_TEL_NO>8005550119</REP_TEL_NO><INQNUM>{main}</INQNUM></ADMIN>
<ACCOUNT><ATN>{main}</ATN><CUS>771</CUS><ACCT_STAT>LIVE</ACCT_STAT><COS>1MB</COS><LSP_FREEZE>Y</LSP_FREEZE><LSPFRZ_DT>20190611</LSPFRZ_DT></ACCOUNT>
<LIST_SECT><LTN>{main}</LTN><LN>KICKAPOO CREEK GRAIN ELEVATOR</LN><LA_FREEFORM>RTE 9, HANNA CITY</LA_FREEFORM><ADL><ALTN>{o[0]}</ALTN><ALN>KICKAPOO CREEK FEED STORE</ALN></ADL></LIST_SECT>
<SVC_ADDR><SAPR/><SANO>11820</SANO><SASD>W</SASD><SASN>FARMINGTON</SASN><SATH>RD</SATH><SASS/><LD1>BLDG</LD1><LV1>B</LV1><CITY>HANNA CITY</CITY><STATE>IL</STATE><ZIP/></SVC_ADDR>
<BILL_SECT><BN1>KICKAPOO CREEK GRAIN ELEVATOR</BN1><BA1>11820 W FARMINGTON RD</BA1><PO>HANNA CITY IL 61536</PO></BILL_SECT>
<SE_SECT><LEG LNUM="00001"><WTN>{main}</WTN><LINE_USOC>1MB</LINE_USOC><PIC>0333</PIC><LPIC>9199</LPIC><FEAT><USOC>9ZR</USOC></FEAT><FEAT><USOC>TTB</USOC></FEAT></LEG>
<LEG LNUM="00002"><WTN>{o[0]}</WTN><LINE_USOC>1MB</LINE_USOC><PIC>0333</PIC><LPIC>9199</LPIC><FEAT><USOC>9ZR</USOC></FEAT></LEG>
<LEG LNUM="00003"><WTN>{o[1]}</WTN><LINE_USOC>1MB</LINE_USOC><PIC>NONE</PIC><LPIC>NONE</LPIC><DES>BURGLAR ALARM LINE DO NOT DISTURB</DES><FEAT><USOC>9ZR</USOC></FEAT></LEG>
<LEG LNUM="00004"><WTN>3095550150</WTN><LINE_USOC>1MB</LINE_USOC><LEG_STAT>DISCONNECTED</LEG_STAT><DT_DISC>20250829</DT_DISC></LEG></SE_SECT></CSI_RSP>
"""
    svc = A("11820 W FARMINGTON RD", ["BLDG B"], "HANNA CITY", "IL", None); bill = A("11820 W FARMINGTON RD", [], "HANNA CITY", "IL", "61536")
    save("r_xmlgate-2", "xml", x, acct=main + "771", btn=main, nums=[main] + o, company="KICKAPOO CREEK GRAIN ELEVATOR", svc=svc, bill=bill, find=["freeze", "service-zip-missing", "alarm-line", "disconnected-number"],
         notn=["3095550150", "8005550119"], date="2026-09-03", traps=["disconnected leg", "LSP freeze element", "empty ZIP element", "several elements a line"])

# ---- 2 soapns: SOAP, values in attributes (unusual) ----------------------
def soapns():
    m = "5415550131"; o = ["5415550132", "5415550135"]; did = seq("541", "555", 180, 10); tf = "8445550126"
    x = f"""<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cs="urn:meridianlink:care:2.1" xmlns:cm="urn:meridianlink:common">
 <soap:Header><cm:msg id="b7f1c2d8-0e55-4b0e-9a53-5c1c8f3e2a10" sent="2026-11-05T16:02:44-08:00" trader="HBR-VOX" sla="4h"/></soap:Header>
 <soap:Body>
  <cs:GetCustomerRecordResult outcome="FOUND" completeness="FULL">
   <cs:Party role="END_USER" legalName="Hollow Oak Cider Works LLC" tradeName="Hollow Oak Taproom" segment="SMB"/>
   <cs:Party role="BILL_TO" legalName="Hollow Oak Cider Works LLC"/>
   <cs:Account key="MLX-00482915" opened="2018-04-19" btn="{e(m)}" status="IN_GOOD_STANDING" securityCode="REQUIRED"/>
   <cs:Place use="SERVICE" line1="77 W Broadway" line2="Unit 3" locality="Eugene" region="OR" postal="97401"/>
   <cs:Place use="BILLING" line1="1450 Chambers St" line2="" locality="Eugene" region="OR" postal="97402"/>
   <cs:Contact kind="TECH" name="Imogen Falk" tel="+15035550188"/>
   <cs:Numbers count="14">
    <cs:N v="{e(m)}" t="POTS" s="ACTIVE"/>
    <cs:N v="{e(o[0])}" t="POTS" s="ACTIVE"/>
    <cs:N v="{e(o[1])}" t="FAX" s="ACTIVE"/>
    <cs:Block from="{e(did[0])}" to="{e(did[-1])}" t="DID" s="ACTIVE"/>
    <cs:N v="{e(tf)}" t="TOLLFREE" s="ACTIVE" ringTo="{e(m)}"/>
    <cs:N v="+15415550139" t="POTS" s="CEASED" ceased="2024-02-11"/>
   </cs:Numbers>
  </cs:GetCustomerRecordResult>
 </soap:Body>
</soap:Envelope>
"""
    save("r_soapns-1", "xml", x, acct="MLX-00482915", btn=m, nums=[m] + o + did + [tf], company="Hollow Oak Cider Works LLC", svc=A("77 W Broadway", ["Unit 3"], "Eugene", "OR", "97401"), bill=A("1450 Chambers St", [], "Eugene", "OR", "97402"),
         find=["toll-free", "passcode-required", "disconnected-number", "address-differs"], implied=did[1:-1], notn=["5415550139", "5035550188"], date="2026-11-05", traps=["everything in attributes", "block from/to", "ceased number outside the count"])
    m = "6055550114"; o = ["6055550115", "6055550116", "6055550144"]
    x = f"""<?xml version="1.0" encoding="utf-8"?>
<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope" xmlns:q="http://ws.dakotaplains.example/portout/csr">
<env:Body><q:csrReply status="0" statusText="Success"><q:summary customerName="Prairie Rose Orthodontics PC" accountNo="4471-220-9" mainNumber="{f(m,'(')}" asOf="2026-08-27" lineCount="4" lockState="UNLOCKED"/>
<q:addr kind="svc" text="3300 S Minnesota Ave Ste 101, Sioux Falls, SD 57105"/><q:addr kind="bill" text="3300 S Minnesota Ave Ste 101, Sioux Falls, SD 57105"/>
<q:line tn="{f(m,'(')}" seq="1" hunt="HG1" rank="1"/><q:line tn="{f(o[0],'(')}" seq="2" hunt="HG1" rank="2"/><q:line tn="{f(o[1],'(')}" seq="3" hunt="HG1" rank="3"/><q:line tn="{f(o[2],'(')}" seq="4" data="DSL 25/5"/>
<q:note by="mjohns" when="2026-01-13">cust cell {f('6055550193','(')} if trouble after hrs</q:note><q:helpdesk tel="{f('8775550160','(')}"/></q:csrReply></env:Body></env:Envelope>
"""
    a = A("3300 S Minnesota Ave", ["Ste 101"], "Sioux Falls", "SD", "57105")
    save("r_soapns-2", "xml", x, acct="4471-220-9", btn=m, nums=[m] + o, company="Prairie Rose Orthodontics PC", svc=a, bill=a, find=["hunt-group", "dsl"], notn=["6055550193", "8775550160"], date="2026-08-27", traps=["cell in a note", "help desk number"])

# ---- 3 wsjson: nested JSON of a wholesale carrier -------------------------
def wsjson():
    m = "8015550150"; act = seq("801", "555", 150, 6); o2 = ["3855550101", "3855550102"]; disc = ["8015550157"]
    d = {"requestId": "csr_01JB7Q2M9Z", "createdAt": "2026-10-30T18:22:09Z", "state": "completed", "carrierOfRecord": {"spid": "6529", "name": "Wasatch Interconnect Wholesale"},
         "account": {"accountNumber": "WI-7730412", "billingTelephoneNumber": e(m), "portOutPin": {"required": True, "value": None}, "portLock": False,
                     "customer": {"type": "business", "legalName": "Timpanogos Physical Therapy, PLLC", "billingName": "Timpanogos PT"},
                     "locations": [{"id": "loc-1", "primary": True, "address": {"houseNumber": "1055", "preDirectional": "N", "street": "500 West", "unit": "Bldg C", "city": "Provo", "stateCode": "UT", "postalCode": "84604", "plusFour": None}}],
                     "billingAddress": {"line1": "PO Box 970", "line2": None, "city": "Orem", "stateCode": "UT", "postalCode": "84059"}},
         "telephoneNumbers": [{"number": e(t), "status": "in_service", "lineType": "sip", "e911": True, "features": ["cnam"], "rateCenter": "PROVO", "monthlyRecurring": "18.95", "lastUpdated": "2026-0%d-1%dT08:00:00Z" % (int(t[-1]) % 6 + 1, int(t[-1])), "e911Record": {"callbackNumber": e(m), "location": "loc-1"}} for t in act] +
                             [{"number": e(t), "status": "in_service", "lineType": "did", "e911": False, "features": []} for t in o2] +
                             [{"number": e(disc[0]), "status": "disconnected", "disconnectedOn": "2026-05-02", "lineType": "sip"}],
         "contacts": [{"role": "authorized", "name": "Camille Jorgensen", "phone": "+18015550190", "email": "camille@timppt.example"}],
         "support": {"lnpDesk": "+18885550111"}, "warnings": []}
    save("r_wsjson-1", "json", json.dumps(d, indent=2), acct="WI-7730412", btn=m, nums=act + o2, company="Timpanogos Physical Therapy, PLLC", also="Timpanogos PT", svc=A("1055 N 500 West", ["Bldg C"], "Provo", "UT", "84604"), bill=A("PO Box 970", [], "Orem", "UT", "84059"),
         find=["passcode-required", "name-differs", "address-differs", "disconnected-number"], notn=disc + ["8015550190", "8885550111"], date="2026-10-30", contact="Camille Jorgensen", traps=["contact number with the customer's area code", "grid street"])
    m = "2075550118"; r1 = seq("207", "555", 120, 10)
    d = {"csr": {"retrieved": "2026-09-21", "provider": "Penobscot Wholesale Voice", "ban": "300018846", "btn": m, "endUser": {"company": "Katahdin Outfitters Inc", "attention": "Accounts Payable"},
                 "service": {"unparsed": "41 Exchange Street Suite 5", "city": "Bangor", "state": "ME", "zip": "04401"},
                 "billing": {"unparsed": "41 Exchange Street Suite 5", "city": "Bangor", "state": "ME", "zip": "04401"},
                 "trunkGroups": [{"name": "TG-BGR-118", "channels": 12, "pilot": m, "didRanges": [{"start": r1[0], "end": r1[-1], "count": 10}]}],
                 "lines": [{"tn": m, "use": "pilot"}, {"tn": "2075550133", "use": "elevator"}, {"tn": "2075550134", "use": "fax"}],
                 "rcf": [{"tn": "2075550145", "forwardsTo": "6035550167"}],
                 "tollFree": [], "pending": {"orders": []}, "freeze": "none"}}
    save("r_wsjson-2", "json", json.dumps(d, indent=1), acct="300018846", btn=m, nums=[m] + r1 + ["2075550133", "2075550134", "2075550145"], company="Katahdin Outfitters Inc", svc=A("41 Exchange Street", ["Suite 5"], "Bangor", "ME", "04401"),
         bill=A("41 Exchange Street", ["Suite 5"], "Bangor", "ME", "04401"), find=["did-trunks", "remote-call-forward"], implied=r1[1:-1], notn=["6035550167"], date="2026-09-21", traps=["range object", "remote call forward target", "freeze: none, pending: []"])

# ---- 4 attrjson: label/value arrays, columnar table (unusual) ------------
def attrjson():
    m = "7755550162"; act = ["7755550162", "7755550163", "7755550164", "7755550169"]
    d = {"view": "CSR_PRINT", "generated": "10/08/2026 07:41 AM PT", "panes": [
        {"title": "Account", "attributes": [{"l": "Acct Nbr", "v": "88-204417"}, {"l": "Main Billed Nbr", "v": f(m, ".")}, {"l": "Customer", "v": "Truckee Meadows Glass & Mirror"}, {"l": "Class", "v": "BUS"}, {"l": "Customer since", "v": "06/2009"}, {"l": "Care rep line", "v": "888.555.0140"}]},
        {"title": "Where served", "attributes": [{"l": "Street", "v": "985 E Sixth St"}, {"l": "Secondary", "v": "Dock 4"}, {"l": "Town", "v": "Reno"}, {"l": "St", "v": "NV"}, {"l": "Postal", "v": "89512"}]},
        {"title": "Where billed", "attributes": [{"l": "Street", "v": "PO Box 60418"}, {"l": "Secondary", "v": ""}, {"l": "Town", "v": "Reno"}, {"l": "St", "v": "NV"}, {"l": "Postal", "v": "89506"}]}],
        "grid": {"columns": ["telephone", "state", "equip", "memo"], "data": [[f(act[0], "."), "WORKING", "1FB", "hunts to .0163"], [f(act[1], "."), "WORKING", "1FB", "hunts to .0164"], [f(act[2], "."), "WORKING", "1FB", "last in hunt"], [f(act[3], "."), "WORKING", "1FB", "fax"], ["775.555.0166", "OUT - DISC 03/31/2025", "1FB", ""]]}}
    save("r_attrjson-1", "json", json.dumps(d, indent=1), acct="88-204417", btn=m, nums=act, company="Truckee Meadows Glass & Mirror", svc=A("985 E Sixth St", ["Dock 4"], "Reno", "NV", "89512"), bill=A("PO Box 60418", [], "Reno", "NV", "89506"),
         find=["hunt-group", "disconnected-number", "address-differs"], notn=["7755550166", "8885550140"], date="2026-10-08", traps=["labels as values", "columnar grid", "labels Street/Town twice"])
    m = "8125550109"
    d = {"rows": [["CUSTOMER SERVICE RECORD", "", "", ""], ["Run", "2026-08-12", "By", "kdobbs"], ["Account no.", "812-555-0109-446", "Type", "Residence"], ["Name", "Ottinger, Wendell R", "", ""], ["Service location", "6128 Old Petersburg Rd", "", "Evansville IN 47711"],
                  ["Mail to", "Wendell R Ottinger", "6128 Old Petersburg Rd", "Evansville IN 47711"], ["Lines", "", "", ""], ["TN", "Class", "PIC", "Features"], [f(m), "1FR", "5158", "Caller ID, 3-way"], ["812-555-0110", "1FR", "5158", "teen line"], ["Internet", "none", "", ""], ["Repair", "800-555-0155", "", ""], ["Called for CSR", "317-555-0182", "(new carrier's desk)", ""]]}
    a = A("6128 Old Petersburg Rd", [], "Evansville", "IN", "47711")
    save("r_attrjson-2", "json", json.dumps(d, indent=1), acct="812-555-0109-446", btn=m, nums=[m, "8125550110"], company="Ottinger, Wendell R", also="Wendell R Ottinger", svc=a, bill=a, find=[], notn=["8005550155", "3175550182"], date="2026-08-12",
         traps=["a sheet as rows of cells", "surname first", "new carrier's number"])

# ---- 5 csvrow ------------------------------------------------------------
def csvrow():
    m = "6085550120"; act = seq("608", "555", 120, 5) + ["6085550147"]
    hdr = "EXTRACT_DT,ACCT_ID,BTN,WTN,CUST_NAME,SVC_ADDR_1,SVC_ADDR_2,SVC_CITY,SVC_ST,SVC_ZIP,BILL_NAME,BILL_ADDR_1,BILL_CITY,BILL_ST,BILL_ZIP,LINE_CD,STATUS,STATUS_DT,PIC,LPIC,FEATURES"
    base = f'20260917,B2004417,{m},%s,"Monona Terrace Dental, S.C.",1 E Wilson St,Ste 402,Madison,WI,53703,"Monona Terrace Dental, S.C.",PO Box 2219,Madison,WI,53701,%s,%s,%s,%s,%s,"%s"'
    rows = [base % (act[0], "1FB", "A", "20140801", "0288", "5102", "HG 1 of 3; VM"), base % (act[1], "1FB", "A", "20140801", "0288", "5102", "HG 2 of 3"), base % (act[2], "1FB", "A", "20140801", "0288", "5102", "HG 3 of 3"),
            base % (act[3], "1FB", "A", "20160220", "0288", "5102", "FAX"), base % ("6085550125", "1FB", "D", "20230105", "", "", "DISCONNECTED CUST REQ"), base % (act[4], "1FB", "A", "20160220", "NONE", "NONE", "ALARM PANEL"), base % (act[5], "DSL", "A", "20190611", "", "", "HSI 40M/5M")]
    rows = [x for row, t in zip(rows, [act[0], act[1], act[2], act[3], None, act[4], None]) for x in [row] + ([base % (t, "9ZR", "A", "20140801", "", "", "FCC SUBSCRIBER LINE 6.50"), base % (t, "TTB", "A", "20140801", "", "", "TOUCH TONE BUS"), base % (t, "LNPCX", "A", "20140801", "", "", "NUMBER PORTABILITY SURCHARGE"), base % (t, "E911", "A", "20140801", "", "", "COUNTY 911 FEE")] if t else [])]
    save("r_csvrow-1", "csv", "\r\n".join([hdr] + rows) + "\r\n", acct="B2004417", btn=m, nums=act, company="Monona Terrace Dental, S.C.", svc=A("1 E Wilson St", ["Ste 402"], "Madison", "WI", "53703"), bill=A("PO Box 2219", [], "Madison", "WI", "53701"),
         find=["hunt-group", "disconnected-number", "alarm-line", "dsl", "address-differs"], notn=["6085550125"], date="2026-09-17", traps=["status code A/D", "comma inside quoted name"])
    r1 = seq("413", "555", 100, 12); r2 = seq("413", "555", 170, 5)
    rows = ["Customer;Account;NPA;NXX;From;To;Type;Service Address;Town;State;Zip;Remarks",
            "Quaboag Valley Credit Union;QV-50012;413;555;0100;0111;DID;33 Thorndike St Fl 1;Palmer;MA;01069;PRI trunk group 14",
            "Quaboag Valley Credit Union;QV-50012;413;555;0170;0174;DID;33 Thorndike St Fl 1;Palmer;MA;01069;PRI trunk group 14",
            "Quaboag Valley Credit Union;QV-50012;413;555;0190;0190;POTS;33 Thorndike St Fl 1;Palmer;MA;01069;Main number - BTN of the account",
            "Quaboag Valley Credit Union;QV-50012;413;555;0191;0191;POTS;33 Thorndike St Fl 1;Palmer;MA;01069;vault alarm line",
            "Quaboag Valley Credit Union;QV-50012;833;555;0138;0138;TF;33 Thorndike St Fl 1;Palmer;MA;01069;toll free, terminates on 413 555 0190"]
    n = r1 + r2 + ["4135550190", "4135550191", "8335550138"]
    save("r_csvrow-2", "csv", "\n".join(rows) + "\n", enc="utf-8-sig", acct="QV-50012", btn="4135550190", nums=n, company="Quaboag Valley Credit Union", svc=A("33 Thorndike St", ["Fl 1"], "Palmer", "MA", "01069"), find=["did-trunks", "alarm-line", "toll-free"], implied=r1[1:] + r2[1:],
         traps=["semicolons", "number split over NPA;NXX;From;To columns", "BTN only in remarks", "no billing address"])

# ---- 6 tsvmix --------------------------------------------------------------
def tsvmix():
    m = "5635550104"; act = ["5635550104", "5635550105", "5635550106", "5635550128"]
    t = "\n".join(["CSR export\tTri-State Rural Telephone Cooperative", "Date pulled\t9/9/2026", "Pulled by\tJanelle\t563-555-0199 x4", "", "ACCOUNT\t0040771", "MAIN #\t563-555-0104", "NAME ON ACCT\tBalltown Implement Co.", "DBA\t", "SVC ADDR\t23104 Sherrill Rd\t\tSherrill, IA 52073", "BILL ADDR\tP.O. Box 88\t\tSherrill, IA 52073", "CREDIT\tA", "FREEZE?\tYES - member asked for a local service freeze 2/2022", "",
        "Phone\tSvc\tRate\tSince\tNotes", "563-555-0104\tB1\t24.50\t1998\tparts counter", "563-555-0105\tB1\t24.50\t1998\toffice", "563-555-0106\tB1\t24.50\t2004\tshop; call fwd on busy to 563-555-0171 (owner home, different acct)", "563-555-0107\tB1\t0.00\t2004\tDISCONNECTED 5/1/23", "563-555-0128\tDSL 10M\t49.95\t2012\tinternet rides on this pair", "",
        "FCC line chg\t4\t26.00", "USF\t\t7.11", "Total\t\t180.56"])
    save("r_tsvmix-1", "tsv", t + "\n", acct="0040771", btn=m, nums=act, company="Balltown Implement Co.", svc=A("23104 Sherrill Rd", [], "Sherrill", "IA", "52073"), bill=A("P.O. Box 88", [], "Sherrill", "IA", "52073"), find=["freeze", "disconnected-number", "dsl", "address-differs"],
         notn=["5635550107", "5635550171", "5635550199"], date="2026-09-09", traps=["forward-to in notes with the same exchange", "clerk's number in the preamble", "empty cells"])
    m = "3605550111"; act = ["3605550111", "3605550112", "3605550113", "3605550114", "3605550140"]
    t = "\n".join(["\tCUSTOMER RECORD\t\t\tPage 1", "Acct:\t77120034\tBTN:\t360.555.0111\tCust code: n/a", "Bill name:\tChuckanut Bay Marine Supply Inc\tListed as:\tChuckanut Bay Marine", "Svc loc:\t1221 Harris Ave\tUnit:\t#7", "\tBellingham\tWA\t98225", "Mailing:\t1221 Harris Ave # 7\t\tBellingham WA 98225", "As of:\tOct 2 2026\tPIN on file:\tYES", "",
        "LN\tTN\tTYPE\tHUNT\tSTAT"] + [f"{i+1}\t{f(x,'.')}\tBUS\t{'SEQ '+str(i+1) if i<4 else ''}\t{'IN SVC' }" for i, x in enumerate(act)] + ["", "Orders:\tP2260911 pending - change due 10/09/2026 - add voicemail to line 5", "LNP group:\t800.555.0187\tlnp@bbtel.example"])
    save("r_tsvmix-2", "tsv", t.replace("\n", "\r\n") + "\r\n", enc="utf-16", acct="77120034", btn=m, nums=act, company="Chuckanut Bay Marine", also="Chuckanut Bay Marine Supply Inc", svc=A("1221 Harris Ave", ["#7"], "Bellingham", "WA", "98225"), bill=A("1221 Harris Ave", ["# 7"], "Bellingham", "WA", "98225"),
         find=["pending-order", "hunt-group", "passcode-required", "name-differs"], notn=["8005550187"], date="2026-10-02", traps=["UTF-16 as Excel's Unicode text", "several label/value pairs a row", "address over rows"])

# ---- 7 green80 ---------------------------------------------------------------
def green80():
    m = "7015550130"; act = ["7015550130", "7015550131", "7015550132", "7015550155", "7015550156"]
    t = f"""\
 CSR1 INQ                   CUSTOMER RECORD INQUIRY                  PG 01 OF 03
 OPID KLB7   TERM L0442                                        10/22/26  13:07:51
 ------------------------------------------------------------------------------
 ACCT..: 701 555 0130 207        STATUS: A ACTIVE          CYC: 22    OFC: FRG1
 NAME..: RED RIVER SUGAR BEET GROWERS ASSN                 CLS: BUS   TAX: 3802
 SVC AD: 1415 12TH AVE N                                   UNIT: RM 220
 CITY..: FARGO                   ST: ND   ZIP: 58102       EX: 555
 BIL NM: RED RIVER SUGAR BEET GROWERS ASSN
 BIL AD: PO BOX 5528
 CITY..: FARGO                   ST: ND   ZIP: 58105
 CONTCT: H. LINDSTROM, MGR       CBR: 701 555 0188         PSWD REQD: Y
 ------------------------------------------------------------------------------
 PF1=HELP  PF3=EXIT  PF7=BACK  PF8=FWD  PF10=RMKS               MORE...

 CSR2 INQ                   SERVICE AND EQUIPMENT                    PG 02 OF 03
 ACCT..: 701 555 0130 207        RED RIVER SUGAR BEET GROWERS        10/22/26
 ------------------------------------------------------------------------------
 SEQ  NUMBER    USOC   QTY  DESCRIPTION               EFF DATE   RATE      ST
 001  555-0130  BFR     1   BUS FLAT RATE  MAIN       04-01-97   31.20     W
 002            EUCL    1   FED ACCESS CHG            04-01-97    6.50     W
 003            HTG     1   HUNT TO 555-0131          04-01-97    2.00     W
 004  555-0131  BFR     1   BUS FLAT RATE             04-01-97   31.20     W
 005            HTG     1   HUNT TO 555-0132          04-01-97    2.00     W
 006  555-0132  BFR     1   BUS FLAT RATE             04-01-97   31.20     W
 007  555-0141  BFR     1   BUS FLAT RATE             08-15-03     .00     D
 008  555-0155  BFR     1   FAX                       08-15-03   31.20     W
 009  555-0156  BFR     1   FIRE ALARM DIALER         11-30-11   31.20     W
 ------------------------------------------------------------------------------
 ST CODES: W=WORKING  D=DISCONNECTED                            MORE...

 CSR3 INQ                   REMARKS                                  PG 03 OF 03
 ACCT..: 701 555 0130 207        RED RIVER SUGAR BEET GROWERS        10/22/26
 ------------------------------------------------------------------------------
 06/11/24 JMK  CUST CALLED FROM 218 555 0161 RE STATIC ON FAX LINE. DISP 06/12.
 02/03/25 KLB  LINE 555-0141 OUT PER LTR. NO FURTHER CHG.
 09/29/26 TRS  NO ORDERS PENDING. NO LOCAL FREEZE.
 *** END OF RECORD ***
"""
    save("r_green80-1", "txt", t.replace("MORE...\n\n", "MORE...\n\f").replace("\n", "\r\n"), acct="701 555 0130 207", btn=m, nums=act, company="RED RIVER SUGAR BEET GROWERS ASSN", svc=A("1415 12TH AVE N", ["RM 220"], "FARGO", "ND", "58102"), bill=A("PO BOX 5528", [], "FARGO", "ND", "58105"),
         find=["hunt-group", "disconnected-number", "alarm-line", "passcode-required", "address-differs"], implied=act[1:], notn=["7015550141", "7015550188", "2185550161"], date="2026-10-22", contact="H. LINDSTROM",
         traps=["seven-digit numbers", "status letter D", "headers repeat truncated name", "CITY twice", "negated pending and freeze"])
    m = "6065550170"; act = ["6065550170", "6065550171", "6065550183", "6065550184", "6065550185"]
    t = f"""\
CUMB-TEL BILLING                                               11/03/2026 08:55
ACCOUNT DISPLAY   [ADSP]                                       USER: REBECCA-H
===============================================================================
Acct  14-00871-2        Stat OPEN       Type B      Opened 07/14/2002
Name  LAUREL COUNTY TIRE & ALIGNMENT    Main TN 606/555-0170
Phys  2295 S LAUREL RD                  Mail  2295 S LAUREL RD
      LONDON KY 40744                         LONDON KY 40744
-------------------------------------------------------------------------------
Ln TN            Pkg        Feat                  Conn      Disc
 1 606/555-0170  BUSLN      CID CW                07/14/02
 2 606/555-0171  BUSLN                            07/14/02
 3 606/555-0172  BUSLN                            07/14/02  12/31/19
 4 606/555-0183  BUSLN      FAX                   03/02/10
 5 606/555-0184  FIBERPH    RCF>859/555-0112      06/18/15
 6 606/555-0185  FIBERPH    INET100/20            06/18/15
-------------------------------------------------------------------------------
Open SO: 260411 T/F 11/06/2026  (bldg D repair, see ticket)
Notes: bkkpr Donna Sizemore ok to talk to. Her # 606/555-0129
[F2] Next  [F4] Bill Hist  [F6] Toll  [F9] Print      MSG: WORK ORDER PENDING
"""
    a = A("2295 S LAUREL RD", [], "LONDON", "KY", "40744")
    save("r_green80-2", "txt", t, acct="14-00871-2", btn=m, nums=act, company="LAUREL COUNTY TIRE & ALIGNMENT", svc=a, bill=a, find=["pending-order", "disconnected-number", "remote-call-forward"], notn=["6065550172", "8595550112", "6065550129"], date="2026-11-03", contact="Donna Sizemore",
         traps=["a disconnect date column decides", "physical and mailing address side by side", "slash in numbers"])
def run():
    for g in (xmlgate, soapns, wsjson, attrjson, csvrow, tsvmix, green80): g()
