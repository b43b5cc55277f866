from lib import *
from pdf1 import canvas, letter, landscape

# ---- 18 wireless business account (LibreOffice Writer) -----------------------------------
def wireless():
    import docx
    from docx.shared import Pt, Cm
    def make(name, title, intro, kv, hd, rows, foot, font):
        d = docx.Document(); st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(9.5)
        s = d.sections[0]; s.left_margin = s.right_margin = Cm(1.8); s.top_margin = Cm(1.5)
        d.add_heading(title, 1); d.add_paragraph(intro)
        t = d.add_table(0, 2)
        for a, b in kv:
            c = t.add_row().cells; c[0].text = a; c[1].text = b
        d.add_paragraph("")
        t = d.add_table(1, len(hd)); t.style = "Table Grid"
        for c, h in zip(t.rows[0].cells, hd): c.text = h
        for r in rows:
            for c, v in zip(t.add_row().cells, r): c.text = v
        for p in foot: d.add_paragraph(p)
        p = TMP / f"{name}.docx"; d.save(p); office(p, name)
    fleet = seq("509", "555", 120, 34)
    mob = ["5095550101", "5095550102", "5095550114", "5095550115", "2085550133", "5095550171"]
    make("r_wireless-1", "Wireless account record for port-out", "Palouse Cellular  -  Business Care 800-555-0124  -  prepared 14 September 2026",
         [("Account number", "442019863"), ("Account holder", "Columbia Basin Hay Growers, Inc."), ("Billing address", "PO Box 1420, Moses Lake, WA 98837"), ("Account manager (customer)", "Stig Halvorsen"), ("Port-out PIN", "Required for each number; customer makes it with *768"), ("Port protection", "Off")],
         ["Mobile number", "User", "Device", "Plan", "Status"], [["509-555-0101", "S Halvorsen", "iPhone 14", "Business Unl", "Active"], ["509-555-0102", "Field 1", "Galaxy A15", "Business Unl", "Active"], ["509-555-0114", "Field 2", "Galaxy A15", "Business Unl", "Active"], ["509-555-0115", "Tablet", "iPad 9", "Data only 5 GB", "Active"], ["208-555-0133", "Lewiston yard", "Flip", "Talk 500", "Active"], ["509-555-0116", "Field 3", "Galaxy A12", "Business Unl", "Cancelled 06/2026"], ["509-555-0171", "Router", "IR302", "IoT 1 GB", "Active"]] + [[f(t), f"Truck {i}", "Sonim XP5", "Business Unl", "Active" if i != 9 else "Cancelled 01/2026"] for i, t in enumerate(fleet, 1)],
         ["Device instalments remain due after a port. Numbers called most in August: 509-555-0192 (41 calls), 206-555-0158 (12 calls)."], "Liberation Sans")
    save("r_wireless-1", "pdf", None, acct="442019863", btn=None, nums=mob + [t for i, t in enumerate(fleet, 1) if i != 9], company="Columbia Basin Hay Growers, Inc.", svc=None, bill=A("PO Box 1420", [], "Moses Lake", "WA", "98837"), find=["passcode-required", "disconnected-number"], notn=["5095550116", fleet[8], "5095550192", "2065550158", "8005550124"], date="2026-09-14", renderer="libreoffice", traps=["data-only lines count", "most-called numbers", "cancelled line in the table"])
    make("r_wireless-2", "Subscriber list", "Export for number transfer. Gulf Prairie Wireless, dealer support 361-555-0109. Exported 08/07/2026.",
         [("BAN", "700118832"), ("Company", "Coastal Bend Crane Rental LP"), ("Tax ID", "on file"), ("Bill to", "6110 Leopard St, Corpus Christi, TX 78409"), ("Lock", "No")],
         ["MDN", "Line label", "Place of use", "Rate plan", "State"], [["(361) 555-0131", "Dispatch", "6110 Leopard St, Corpus Christi", "Shared 10", "A"], ["(361) 555-0132", "Crane 4", "Portland TX yard", "Shared 10", "A"], ["(361) 555-0133", "Crane 7", "Portland TX yard", "Shared 10", "A"], ["(361) 555-0134", "Crane 9", "Portland TX yard", "Shared 10", "C 07/02/2026"], ["(361) 555-0140", "Hotspot", "6110 Leopard St, Corpus Christi", "Data 20", "A"]],
         ["State: A = active, C = cancelled (date).", "Place of use is for 911 only and is stated by line."], "Carlito")
    save("r_wireless-2", "pdf", None, acct="700118832", btn=None, nums=["3615550131", "3615550132", "3615550133", "3615550140"], company="Coastal Bend Crane Rental LP", bill=A("6110 Leopard St", [], "Corpus Christi", "TX", "78409"), find=["disconnected-number"], notn=["3615550134", "3615550109"], date="2026-08-07", renderer="libreoffice", traps=["places of use a line", "state letters explained below"])

# ---- 19 clecord: order system print (fpdf2) ---------------------------------------------
def clecord():
    from fpdf import FPDF
    import datetime
    def start(font="Courier"):
        p = FPDF(format="letter"); p.set_creation_date(datetime.datetime(2026, 9, 21, tzinfo=datetime.timezone.utc)); p.set_margins(14, 12); p.add_page(); return p
    def bar(p, t): p.set_fill_color(40, 60, 90); p.set_text_color(255); p.set_font("Helvetica", "B", 9); p.cell(0, 6, "  " + t, fill=True, new_x="LMARGIN", new_y="NEXT"); p.set_text_color(0)
    def kv(p, *pairs, w=(26, 68)):
        for i in range(0, len(pairs), 2):
            for a, b in pairs[i:i + 2]:
                p.set_font("Helvetica", "", 7.5); p.set_text_color(110); p.cell(w[0], 5.4, a); p.set_text_color(0); p.set_font("Helvetica", "B", 8.5); p.cell(w[1], 5.4, b)
            p.ln(5.4)
    def tab(p, ws, rows):
        for i, r in enumerate(rows):
            p.set_font("Helvetica", "B" if i == 0 else "", 8)
            for w, v in zip(ws, r): p.cell(w, 5.4, v, border="B")
            p.ln(5.4)
    p = start(); p.set_font("Helvetica", "B", 14); p.cell(0, 9, "OSCAR | Account Inquiry", new_x="LMARGIN", new_y="NEXT")
    p.set_font("Helvetica", "", 7.5); p.cell(0, 5, "Keystone Metro Telecom LLC    user: hbrandt    10/29/2026 15:07 EDT    env PROD", new_x="LMARGIN", new_y="NEXT"); p.ln(2)
    bar(p, "CUSTOMER"); kv(p, ("Cust Acct", "KMT0071824"), ("Status", "ACTIVE - PENDING CHANGE"), ("Company", "Presque Isle Boat Storage Inc"), ("Segment", "SMB / POTS resale"), ("BTN", "814-555-0105"), ("CPNI PIN", "SET (must match)"), ("Auth user", "Ned Kowalczyk"), ("Auth tel", "814-555-0196")); p.ln(2)
    bar(p, "ADDRESSES"); kv(p, ("Service", "3122 W Lake Rd"), ("Billing", "3122 W Lake Rd"), ("", "Erie, PA 16505"), ("", "Erie, PA 16505")); p.ln(2)
    bar(p, "SERVICE ITEMS"); tab(p, (34, 40, 26, 26, 26, 34), [("TN", "PRODUCT", "START", "END", "MRC", "UNDERLYING"), ("814-555-0105", "Resale 1FB", "05/2013", "", "27.95", "ILEC resale"), ("814-555-0106", "Resale 1FB", "05/2013", "", "27.95", "ILEC resale"), ("814-555-0107", "Resale 1FB", "05/2013", "04/2021", "0.00", "-"), ("814-555-0190", "Resale 1FB alarm", "08/2015", "", "27.95", "ILEC resale"), ("866-555-0108", "Toll free", "05/2013", "", "4.00", "RespOrg KMT01")]); p.ln(2)
    bar(p, "OPEN ORDERS"); tab(p, (34, 40, 40, 60), [("ORDER", "TYPE", "DUE", "REMARK"), ("KO-260117", "CHANGE", "11/05/2026", "add caller ID on 0106, no TN change")]); p.ln(2)
    bar(p, "INVOICES"); tab(p, (34, 40, 40, 40), [("INVOICE", "DATE", "AMOUNT", "STATE"), ("KM-1188204", "10/10/2026", "131.42", "OPEN"), ("KM-1180071", "09/10/2026", "131.42", "PAID"), ("KM-1172390", "08/10/2026", "129.88", "PAID")]); p.ln(2)
    bar(p, "USAGE SAMPLE (LAST 5)"); tab(p, (24, 34, 40, 30, 24), [("DATE", "FROM", "TO", "PLACE", "MIN"), ("10/27", "814-555-0105", "716-555-0128", "Buffalo NY", "7"), ("10/27", "814-555-0106", "440-555-0133", "Mentor OH", "2"), ("10/26", "814-555-0105", "814-555-0171", "Meadville PA", "11"), ("10/24", "814-555-0106", "412-555-0155", "Pittsburgh PA", "4"), ("10/22", "814-555-0105", "716-555-0128", "Buffalo NY", "3")]); p.ln(2)
    bar(p, "CONTRACT"); tab(p, (60, 50, 50), [("PLAN", "TERM", "ETF"), ("POTS resale 36 month", "05/2013 - renewed", "none")]); p.ln(2)
    bar(p, "NOTES"); p.set_font("Helvetica", "", 8); p.multi_cell(0, 4.6, "10/12 HB: left msg on 814-555-0196. 10/20 HB: customer asked if 814-555-0144 (neighbor marina) can be added, told no. Escalations 717-555-0160.")
    p.output(out("r_clecord-1")); n = ["8145550105", "8145550106", "8145550190", "8665550108"]; a = A("3122 W Lake Rd", [], "Erie", "PA", "16505")
    save("r_clecord-1", "pdf", None, acct="KMT0071824", btn=n[0], nums=n, company="Presque Isle Boat Storage Inc", svc=a, bill=a, find=["pending-order", "passcode-required", "disconnected-number", "alarm-line", "toll-free"], notn=["8145550107", "8145550196", "8145550144", "7175550160", "7165550128", "4405550133", "8145550171", "4125550155"], date="2026-10-29", contact="Ned Kowalczyk", renderer="fpdf2", traps=["end date decides", "two addresses side by side", "neighbour's number in a note"])
    p = start(); p.set_font("Times", "B", 16); p.cell(0, 9, "Customer Service Information", align="C", new_x="LMARGIN", new_y="NEXT"); p.set_font("Times", "", 9); p.cell(0, 5, "Bluegrass Competitive Telecom Co-op, wholesale group - generated 2026-08-25", align="C", new_x="LMARGIN", new_y="NEXT"); p.ln(3)
    for s, ls in [("Account holder", ["Shelby Fabricators & Welding", "account BCT-31550", "billing telephone number 859-555-0138"]), ("Place of service", ["731 Kentucky Ave", "Rear Bldg", "Winchester, KY 40391"]), ("Place of billing", ["731 Kentucky Ave", "Winchester, KY 40391"]), ("Numbers, all in service", ["859-555-0138 to 859-555-0141 (four lines, hunting in that order)", "859-555-0149 fax and DSL", "606-555-0117 remote call forward, points to 859-555-0138"]), ("Not to be ported", ["859-555-0142 - disconnected, aging until 2026-11-30", "859-555-0166 - belongs to S. Fabricator, residence, different account"]), ("Conditions", ["No lock, no freeze, no order pending, no password."]), ("Help", ["Port desk 859-555-0100, fax 859-555-0199"])]:
        p.set_font("Times", "BI", 11); p.cell(0, 6, s, new_x="LMARGIN", new_y="NEXT"); p.set_font("Times", "", 11)
        for l in ls: p.set_x(24); p.cell(0, 5.2, l, new_x="LMARGIN", new_y="NEXT")
        p.ln(1.5)
    p.output(out("r_clecord-2")); n = seq("859", "555", 138, 4) + ["8595550149", "6065550117"]
    save("r_clecord-2", "pdf", None, acct="BCT-31550", btn=n[0], nums=n, company="Shelby Fabricators & Welding", svc=A("731 Kentucky Ave", ["Rear Bldg"], "Winchester", "KY", "40391"), bill=A("731 Kentucky Ave", [], "Winchester", "KY", "40391"), find=["hunt-group", "dsl", "remote-call-forward", "disconnected-number"], implied=n[1:3], notn=["8595550142", "8595550166", "8595550100", "8595550199"], date="2026-08-25", renderer="fpdf2", traps=["headings above indented values", "section of numbers not to port", "words freeze, lock, password in a negation"])

# ---- 20 francais ---------------------------------------------------------------------------
def francais():
    weasy("r_francais-1", """<html><style>@page{size:letter;margin:14mm;@bottom-right{content:"Page " counter(page) " de " counter(pages);font-size:7pt}}body{font:10pt 'Liberation Serif'}h1{font-size:15pt;color:#7a1020}table{border-collapse:collapse;width:100%}.k td{padding:2px 6px}.k td:first-child{width:38%;color:#444}.t th{border-bottom:1.5px solid #7a1020;text-align:left;font-size:9pt}.t td{padding:3px 0;border-bottom:.5px dotted #999;font-size:9.5pt}</style><body>
<h1>Dossier de service à la clientèle</h1><p>Coopérative de télécommunications de la Haute-Yamaska &nbsp;|&nbsp; Imprimé le 19 octobre 2026</p>
<table class=k><tr><td>Numéro de compte</td><td>HY-2204-771</td></tr><tr><td>Numéro de facturation (NTF)</td><td>450 555-0133</td></tr><tr><td>Nom inscrit</td><td>Fromagerie du Mont Shefford inc.</td></tr><tr><td>Adresse de service</td><td>1180, rue Denison Ouest, local 3<br>Granby (QC) J2G 4E7</td></tr><tr><td>Adresse de facturation</td><td>C.P. 412<br>Granby (QC) J2G 8E9</td></tr><tr><td>Catégorie</td><td>Affaires</td></tr><tr><td>Commande en cours</td><td>Aucune</td></tr><tr><td>Gel du fournisseur local</td><td>Non</td></tr><tr><td>NIP exigé au transfert</td><td>Oui, le client le connaît</td></tr></table>
<h3>Numéros en service</h3><table class=t><tr><th>Numéro</th><th>Usage</th><th>Recherche de ligne</th><th>Fonctions</th></tr><tr><td>450 555-0133</td><td>Ligne principale</td><td>1</td><td>Afficheur, messagerie</td></tr><tr><td>450 555-0134</td><td>Bureau</td><td>2</td><td>Afficheur</td></tr><tr><td>450 555-0135</td><td>Télécopieur</td><td></td><td></td></tr><tr><td>450 555-0138</td><td>Système d'alarme</td><td></td><td></td></tr><tr><td>833 555-0121</td><td>Sans frais</td><td></td><td>Acheminé vers 450 555-0133</td></tr></table>
<h3>Numéros débranchés</h3><p>450 555-0136, débranché le 2025-06-30</p><h3>Frais mensuels</h3><table class=t><tr><th>Description</th><th>Qté</th><th>Montant</th></tr><tr><td>Ligne affaires</td><td>4</td><td>159,80 $</td></tr><tr><td>Service 9-1-1 municipal</td><td>4</td><td>2,08 $</td></tr><tr><td>Messagerie vocale</td><td>1</td><td>6,95 $</td></tr><tr><td>Inscription supplémentaire à l'annuaire</td><td>1</td><td>3,50 $</td></tr><tr><td>TPS</td><td></td><td>8,62 $</td></tr><tr><td>TVQ</td><td></td><td>17,19 $</td></tr></table><h3>Remarques</h3><p>2026-02-11 : le client a appelé du 579 555-0108 au sujet de la facture. 2025-07-02 : retrait de la ligne du quai (450 555-0136) complété.</p><p>Personne autorisée : Mme Ghislaine Bérubé, cellulaire 514 555-0162. Service interurbain : 1 800 555-0170.</p></body></html>""")
    n = ["4505550133", "4505550134", "4505550135", "4505550138", "8335550121"]
    save("r_francais-1", "pdf", None, acct="HY-2204-771", btn=n[0], nums=n, company="Fromagerie du Mont Shefford inc.", svc=A("1180, rue Denison Ouest", ["local 3"], "Granby", "QC", "J2G 4E7"), bill=A("C.P. 412", [], "Granby", "QC", "J2G 8E9"), find=["hunt-group", "passcode-required", "alarm-line", "toll-free", "disconnected-number", "address-differs"], notn=["4505550136", "5795550108", "5145550162", "8005550170"], date="2026-10-19", contact="Mme Ghislaine Bérubé", renderer="weasyprint", traps=["French", "civic number followed by a comma", "province in brackets"])
    t = """\
De : Soutien transferts <transferts@telsaguenay.example>
À : portabilite@voixboreale.example
Date : 3 septembre 2026 10 h 22
Objet : RE: Demande de dossier client (DSC) 418 555-0145

Bonjour,

Voici l'information demandée.

Client : Garage Lévesque et Filles enr.
Compte : 90-44127
Numéro principal (NTF) : 418 555-0145
Lignes en service : 418 555-0145, 418 555-0146 et 418 555-0149
Ligne résiliée : 418 555-0147 (résiliée le 12 mai 2026)
Lieu de service : 2354 boul. Talbot, Chicoutimi QC G7H 5B1
Lieu de facturation : 2354 boul. Talbot, Chicoutimi QC G7H 5B1
Internet LNPA (DSL) : oui, sur 418 555-0149
Commande en attente : oui, C-55102, changement de forfait prévu le 10 septembre 2026
Gel : aucun

Pour toute question, composez le 418 555-0100, poste 22.

Réjean Tremblay
Téléphone du Saguenay coop
"""
    a = A("2354 boul. Talbot", [], "Chicoutimi", "QC", "G7H 5B1"); n = ["4185550145", "4185550146", "4185550149"]
    save("r_francais-2", "txt", t, enc="cp1252", acct="90-44127", btn=n[0], nums=n, company="Garage Lévesque et Filles enr.", svc=a, bill=a, find=["pending-order", "dsl", "disconnected-number"], notn=["4185550147", "4185550100"], date="2026-09-03", traps=["French mail", "Windows-1252", "record date written 3 septembre 2026 10 h 22"])

# ---- 22 boricua: Spanish -----------------------------------------------------------------------
def boricua():
    from fpdf import FPDF
    import datetime
    p = FPDF(format="letter"); p.set_creation_date(datetime.datetime(2026, 9, 21, tzinfo=datetime.timezone.utc)); p.add_font("R", "", "/usr/share/fonts/truetype/liberation/LiberationSansNarrow-Regular.ttf"); p.add_font("R", "B", "/usr/share/fonts/truetype/liberation/LiberationSansNarrow-Bold.ttf"); p.set_margins(16, 14); p.add_page()
    p.set_font("R", "B", 17); p.cell(0, 9, "Expediente de servicio del cliente", new_x="LMARGIN", new_y="NEXT"); p.set_font("R", "", 9); p.cell(0, 5, "Telecom del Sur, Inc.   Ponce, Puerto Rico   Fecha del expediente: 6 de noviembre de 2026", new_x="LMARGIN", new_y="NEXT"); p.ln(3)
    for a, b in [("Número de cuenta", "TS-0440-9182"), ("Teléfono principal de facturación", "787-555-0144"), ("Nombre del cliente", "Panadería La Ceiba del Sur, Inc."), ("Dirección de servicio", "2431 Blvd Luis A Ferré, Local 6"), ("", "Ponce, PR 00717"), ("Dirección postal (facturas)", "PO Box 7710"), ("", "Ponce, PR 00732"), ("Contraseña para portabilidad", "Requerida"), ("Orden pendiente", "Ninguna"), ("Congelación de proveedor local", "Sí, activa desde 2024")]:
        p.set_font("R", "", 10); p.cell(64, 6, a); p.set_font("R", "B", 11); p.cell(0, 6, b, new_x="LMARGIN", new_y="NEXT")
    p.ln(3); p.set_font("R", "B", 12); p.cell(0, 7, "Líneas", new_x="LMARGIN", new_y="NEXT")
    for r in [("Teléfono", "Uso", "Estado", "Comentario"), ("787-555-0144", "Voz", "Activa", "principal"), ("787-555-0145", "Voz", "Activa", ""), ("787-555-0148", "Facsímil", "Activa", ""), ("939-555-0119", "Voz", "Activa", "línea de alarma"), ("787-555-0146", "Voz", "Desconectada", "15 mar 2025")]:
        p.set_font("R", "B" if r[0] == "Teléfono" else "", 10)
        for w, v in zip((40, 36, 40, 60), r): p.cell(w, 6, v, border=1)
        p.ln(6)
    p.ln(3); p.set_font("R", "B", 12); p.cell(0, 7, "Cargos mensuales", new_x="LMARGIN", new_y="NEXT"); p.set_font("R", "", 10)
    for r in [("Línea comercial", "4", "$31.00", "$124.00"), ("Cargo federal de acceso (EUCL)", "4", "$6.50", "$26.00"), ("Cargo 9-1-1", "4", "$1.00", "$4.00"), ("Buzón de voz", "1", "$5.95", "$5.95"), ("IVU estatal y municipal", "", "", "$17.94")]:
        for w, v in zip((76, 20, 40, 40), r): p.cell(w, 6, v, border="B")
        p.ln(6)
    p.ln(3); p.multi_cell(0, 5, "Historial: 2026-01-22 llamada desde el 787-555-0177 sobre la factura. 2025-03-15 se desconectó el 787-555-0146 por orden del cliente (orden 41882, completada).")
    p.ln(4); p.set_font("R", "", 9); p.multi_cell(0, 5, "Persona autorizada: Yadira Colón Matos, celular 787-555-0193. Averías: 1-800-555-0104. Este documento contiene información confidencial del cliente.")
    p.output(out("r_boricua-1")); n = ["7875550144", "7875550145", "7875550148", "9395550119"]
    save("r_boricua-1", "pdf", None, acct="TS-0440-9182", btn=n[0], nums=n, company="Panadería La Ceiba del Sur, Inc.", svc=A("2431 Blvd Luis A Ferré", ["Local 6"], "Ponce", "PR", "00717"), bill=A("PO Box 7710", [], "Ponce", "PR", "00732"), find=["freeze", "passcode-required", "alarm-line", "disconnected-number", "address-differs"], notn=["7875550146", "7875550177", "7875550193", "8005550104"], date="2026-11-06", contact="Yadira Colón Matos", renderer="fpdf2", traps=["Spanish", "Local as a unit", "two area codes of one island"])
    t = """\
ISLA NET VOICE                   CONSULTA DE CUENTA                 PAG 1/1
FECHA 2026-08-14  HORA 09:41     OPER: MRIVERA
---------------------------------------------------------------------------
CTA.......: 8801-22470           TIPO......: NEGOCIO
BTN.......: 787 555 0160         ESTATUS...: ACTIVA
CLIENTE...: FERRETERIA GUANAJIBO CORP
DIR SERV..: 1075 AVE HOSTOS STE 2
            MAYAGUEZ PR 00682
DIR POST..: 1075 AVE HOSTOS STE 2
            MAYAGUEZ PR 00682
---------------------------------------------------------------------------
TEL            CLASE    ESTATUS      NOTA
787 555 0160   B1       TRABAJANDO   PRINCIPAL, BUSCA A 0161
787 555 0161   B1       TRABAJANDO
787 555 0162   B1       REMOVIDA     2025-11-02
787 555 0167   B1       TRABAJANDO   DSL 10M
888 555 0153   800      TRABAJANDO   TERMINA EN 787 555 0160
---------------------------------------------------------------------------
REFERENCIA: CLIENTE LLAMO DEL 787 555 0181. ORDEN PENDIENTE 44120 VENCE
2026-08-20 (CAMBIO DE TARIFA).
"""
    a = A("1075 AVE HOSTOS", ["STE 2"], "MAYAGUEZ", "PR", "00682"); n = ["7875550160", "7875550161", "7875550167", "8885550153"]
    save("r_boricua-2", "txt", t, acct="8801-22470", btn=n[0], nums=n, company="FERRETERIA GUANAJIBO CORP", svc=a, bill=a, find=["hunt-group", "dsl", "toll-free", "disconnected-number", "pending-order"], notn=["7875550162", "7875550181"], date="2026-08-14", traps=["Spanish screen", "REMOVIDA", "caller's number"])

# ---- 23 multiloc (LibreOffice Calc, landscape) ------------------------------------------------------
def multiloc():
    from xml.sax.saxutils import escape
    def make(name, rows, widths, bold):
        cols = "".join(f'<style:style style:name="co{i}" style:family="table-column"><style:table-column-properties style:column-width="{w * .17:.2f}cm"/></style:style>' for i, w in enumerate(widths))
        body = ""
        for i, r in enumerate(rows, 1):
            body += "<table:table-row>" + "".join(f'<table:table-cell table:style-name="{"B" if i in bold else "N"}" office:value-type="string"><text:p>{escape(v)}</text:p></table:table-cell>' if v else "<table:table-cell/>" for v in (r or [""])) + "</table:table-row>"
        x = f"""<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>{cols}<style:style style:name="N" style:family="table-cell"><style:text-properties fo:font-size="9pt"/></style:style><style:style style:name="B" style:family="table-cell"><style:table-cell-properties fo:background-color="#dde7d5"/><style:text-properties fo:font-size="9.5pt" fo:font-weight="bold"/></style:style>
<style:style style:name="ta1" style:family="table" style:master-page-name="M"><style:table-properties table:display="true"/></style:style>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="27.94cm" fo:page-height="21.59cm" style:print-orientation="landscape" fo:margin="1.5cm" style:print="objects" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="M" style:page-layout-name="pl"/></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="CSR" table:style-name="ta1">{"".join(f'<table:table-column table:style-name="co{i}"/>' for i in range(len(widths)))}{body}</table:table></office:spreadsheet></office:body></office:document>"""
        p = TMP / f"{name}.fods"; p.write_text(x, encoding="utf-8"); office(p, name)
    rows = [["Granite Falls Telecom - customer service record (all locations)"], ["Account:", "GFT-60018", "Customer:", "Harvest Table Bakeries, LLC", "", "", "Date:", "10/06/2026"], ["Bill to:", "PO Box 2208, Charleston, WV 25328"], [],
            ["Location", "Street", "City", "St", "ZIP", "Telephone", "Service", "Status"], ["Kanawha", "405 Quarrier St", "Charleston", "WV", "25301", "304-555-0111", "Business line", "Active"], ["Kanawha", "405 Quarrier St", "Charleston", "WV", "25301", "304-555-0112", "Business line", "Active"], ["Kanawha", "405 Quarrier St", "Charleston", "WV", "25301", "304-555-0113", "Alarm", "Active"],
            ["Teays", "3749 Teays Valley Rd Ste 101", "Hurricane", "WV", "25526", "304-555-0134", "Business line", "Active"], ["Teays", "3749 Teays Valley Rd Ste 101", "Hurricane", "WV", "25526", "304-555-0135", "Fax", "Active"], ["Teays", "3749 Teays Valley Rd Ste 101", "Hurricane", "WV", "25526", "304-555-0136", "DSL 25M", "Active"], *[["Huntington", "942 4th Ave", "Huntington", "WV", "25701", f(t), "Business line" if i < 4 else "Oven monitor", "Active" if i != 2 else "Disconnected 8/2024"] for i, t in enumerate(seq("304", "555", 150, 6))], *[["Morgantown", "243 High St Fl 2", "Morgantown", "WV", "26505", f(t), "Business line", "Active"] for t in seq("304", "555", 180, 5)], ["Morgantown", "243 High St Fl 2", "Morgantown", "WV", "26505", "877-555-0141", "Toll-free to 304-555-0180", "Active"], ["Beckley", "212 Neville St", "Beckley", "WV", "25801", "681-555-0140", "Business line", "Active"], ["Beckley", "212 Neville St", "Beckley", "WV", "25801", "681-555-0141", "Business line", "Disconnected 2/2026"], [], ["Contact for questions: wholesale desk 304-555-0199"]]
    make("r_multiloc-1", rows, (16, 30, 16, 6, 10, 22, 32, 24), [1, 5]); n = ["3045550111", "3045550112", "3045550113", "3045550134", "3045550135", "3045550136", "3045550150", "3045550151", "3045550153", "3045550154", "3045550155", *seq("304", "555", 180, 5), "8775550141", "6815550140"]
    save("r_multiloc-1", "pdf", None, acct="GFT-60018", btn=None, nums=n, company="Harvest Table Bakeries, LLC", svc=None, bill=A("PO Box 2208", [], "Charleston", "WV", "25328"), find=["alarm-line", "dsl", "toll-free", "disconnected-number"], notn=["6815550141", "3045550152", "3045550199"], date="2026-10-06", renderer="libreoffice", traps=["five locations: no one service address", "no BTN"])
    rows = [["SITE LIST / CSR", "", "Cascade Reseller Services", "", "printed 2026-09-29"], ["Master account", "CRS 11-40827", "", "Account name", "Northwest Pet Clinics PLLC"], ["Statement address", "2000 Pearl St, Ste 300, Boulder, CO 80302"], [],
            ["SITE 1", "Pueblo clinic", "1226 N Grand Ave, Pueblo, CO 81003"], ["", "719-555-0150", "main at site", "hunt 1"], ["", "719-555-0151", "", "hunt 2"], ["", "719-555-0158", "fax", ""],
            ["SITE 2", "Cheyenne clinic", "1720 Carey Ave, Cheyenne, WY 82001"], ["", "307-555-0166", "main at site", ""], ["", "307-555-0167", "DSL", ""],
            ["SITE 3", "Scottsbluff clinic (closed)", "1601 Broadway, Scottsbluff, NE 69361"], ["", "308-555-0122", "disconnected 2026-04-30", ""], [], ["Freeze: none", "", "Pending: none", "", "Help: 303-555-0170"]]
    make("r_multiloc-2", rows, (18, 26, 40, 16, 30), [1, 5, 9, 12]); n = ["7195550150", "7195550151", "7195550158", "3075550166", "3075550167"]
    save("r_multiloc-2", "pdf", None, acct="CRS 11-40827", btn=None, nums=n, company="Northwest Pet Clinics PLLC", svc=None, bill=A("2000 Pearl St", ["Ste 300"], "Boulder", "CO", "80302"), find=["hunt-group", "dsl", "disconnected-number"], notn=["3085550122", "3035550170"], date="2026-09-29", renderer="libreoffice", traps=["master account, sites in blocks", "closed site", "main at site is no BTN of the account"])

# ---- 24 rbocpg: RBOC classic, several pages, re-distilled ------------------------------------------------
def rbocpg():
    def make(name, header, lines, per, size=9.2):
        src = TMP / f"{name}.src.pdf"; c = canvas.Canvas(str(src), pagesize=letter, invariant=1); pages = [lines[i:i + per] for i in range(0, len(lines), per)]
        for i, pg in enumerate(pages, 1):
            y = 750
            for l in [h.replace("@P", str(i)).replace("@N", str(len(pages))) for h in header] + [""] + pg: c.setFont("LMono", size); c.drawString(46, y, l); y -= size * 1.22
            c.showPage()
        c.save(); redistill(src, name)
    main = "2315550100"; h1 = seq("231", "555", 100, 8); did = seq("231", "555", 150, 30)
    L = ["------LIST", "LN     TRAVERSE BAY CHERRY PROCESSORS INC", "LA     4520 N LONG LAKE RD, TRAVERSE CITY", "SA     4520 N LONG LAKE RD,", "       TRAVERSE CITY/LOC BLDG C, FLR 1", "       /LSO 231 555", "SIC    2033", "YPH    FOOD PROCESSORS", "ADL    231 555-0112", "       /LN CHERRY BARN GIFT SHOP", "------DIR", "DEL    4-0", "------TFC", "CFND   231 555-0100 TO 616 555-0188", "------BILL", "BN1    TRAVERSE BAY CHERRY PROC", "BN2    ATTN MARGE VANDERLAAN", "BA1    PO BOX 5550", "PO     TRAVERSE CITY MI 49696", "TAR    230", "RA     231 555-0195/CUS 210", "------RMK", "RMKR   DO NOT DISC 0118 FIRE PANEL", "RMKR   CUST WANTS CALL 1 HR BEFORE DISPATCH", "------S&E"]
    for i, t in enumerate(h1):
        L += [f"05-11-98   1   {'1FB' if i == 0 else 'AFB'}    /TN {f(t,' -') if i == 0 else t[6:]}/PIC 0288/LPIC 5141", f"                      /HTG A/HNT {t[6:]}{' /ZLLU HUNT PILOT' if i == 0 else ''}", "           1   9ZR                                          8.12", "           1   TTB                                          1.50"]
        if i % 3 == 0: L += [f"           1   ESX    /TN {t[6:]}                              4.25"]
    for t, z in [("0112", "GIFT SHOP"), ("0118", "FIRE ALARM PANEL"), ("0119", "FAX")]: L += [f"10-02-03   1   AFB    /TN {t}/PIC NONE/LPIC NONE", f"                      /ZLLU {z}                       38.00", "           1   9ZR                                          8.12"]
    L += ["06-19-07   1   ND8    /TN 231 555-0150-0179", "                      /TLI 231 555-0150                    18.00", "           8   TFUPX  /CLS 31.TKNA.231555..MB             320.00", "           8   9ZR                                         64.96", "04-04-12   1   RCF    /TN 0183/CFN 989 555-0147           17.00", "                                        TOTAL  1,044.18", "------CTL", "NO PENDING ORDERS"]
    make("r_rbocpg-1", ["  CUSTOMER SERVICE RECORD                                    PAGE @P OF @N", "  231 555-0100 842    CLS 1FB    EX TRVCY    DIR A    BILL PERIOD 13", "  PRINT DATE 10-15-26"], L, 38)
    n = h1 + ["2315550112", "2315550118", "2315550119"] + did + ["2315550183"]
    save("r_rbocpg-1", "pdf", None, acct="231 555-0100 842", btn=main, nums=n, company="TRAVERSE BAY CHERRY PROCESSORS INC", also="TRAVERSE BAY CHERRY PROC", svc=A("4520 N LONG LAKE RD", ["BLDG C", "FLR 1"], "TRAVERSE CITY", None, None), bill=A("PO BOX 5550", [], "TRAVERSE CITY", "MI", "49696"), find=["hunt-group", "alarm-line", "did-trunks", "remote-call-forward", "name-differs", "address-differs", "service-zip-missing"],
         implied=h1[1:] + ["2315550118", "2315550119"] + did[1:] + ["2315550183"], notn=["6165550188", "2315550195", "9895550147"], date="2026-10-15", contact="MARGE VANDERLAAN", renderer="ghostscript", traps=["page headers between logical lines", "range with a four-digit end", "related account", "RCF target", "no service ZIP"])
    L = ["----IDENT", "     STAT  LIVE          CUS 155", "----LIST", " LN  RIVERA, (DDS) ANTONIO J PC", " LA  SUMMER AV, SPRINGFIELD", " SA  89 SUMNER AV, SPRINGFIELD", "     /FLR 2 /ZIP 01108", " NP  (NONE)", "----BILL", " BN1 ANTONIO J RIVERA DDS PC", " BA1 89 SUMNER AVE FLR 2", " PO  SPRINGFIELD MA 01108", " BP  04", " LPS LOCAL PROVIDER FREEZE EFF 03-03-20", "----S&E", " 012294  1 1MB   /TN 413 555-0177/PIC 222/LPIC 222", "         1 9LM                                8.02", "         1 NW1   /TN 0177                      .25", " 012294  1 AMB   /TN 0178/PIC 222/LPIC 222", "         1 9LM                                8.02", " 051516  1 AMB   /TN 0164/PIC 222/LPIC 222/ADS", "                 /ZLLU DSL 3M", "         1 9LM                                8.02", "----RMK", " 0179 RMVD 06-21-22 D ORD D4417203", "----END"]
    make("r_rbocpg-2", [" !----------------------------------------------------------------!", " ! 413 555-0177 155  1MB   SPFDMA   08-04-26            PG @P/@N      !", " !----------------------------------------------------------------!"], L, 30, 10)
    n = ["4135550177", "4135550178", "4135550164"]
    save("r_rbocpg-2", "pdf", None, acct="413 555-0177 155", btn=n[0], nums=n, company="RIVERA, (DDS) ANTONIO J PC", also="ANTONIO J RIVERA DDS PC", svc=A("89 SUMNER AV", ["FLR 2"], "SPRINGFIELD", None, "01108"), bill=A("89 SUMNER AVE", ["FLR 2"], "SPRINGFIELD", "MA", "01108"), find=["freeze", "dsl", "disconnected-number"], implied=n[1:], notn=["4135550179"], date="2026-08-04", renderer="ghostscript", traps=["boxed header", "listing form of the name", "misspelt LA", "removed number by four digits"])

# ---- 27 lsogresp (groff) ------------------------------------------------------------------------------
def lsogresp():
    def make(name, src):
        ps = subprocess.run(["groff", "-t", "-Tps", "-ms"], input=src.encode(), stdout=subprocess.PIPE, check=True).stdout
        p = TMP / f"{name}.ps"; p.write_bytes(ps); redistill(p, name)
    make("r_lsogresp-1", """.nr PS 10
.nr VS 12
.nr LL 6.6i
.nr PO 0.9i
.nr HM 0.7i
.ft H
.ce 2
\\s+4\\fBCSI RESPONSE FORM\\fP\\s-4
Local Service Ordering Guidelines format  -  Great Basin Local Exchange Co.
.sp
.TS
tab(|) allbox;
lw(0.4i) lw(1.9i) lw(3.2i).
#|FIELD|DATA
1|CCNA / PON|HVX / HVX20261102A
2|D/TSENT|2026-11-02 0231PM
3|RESPONSE CODE|000 RECORD FOUND
6|AN|8815-07-0044
7|ATN|435-555-0147
10|LISTED NAME|SEVIER RIVER FEED & RANCH SUPPLY
11|BILLED NAME|SEVIER RIVER FEED & RANCH SUPPLY
14|SANO SASD SASN SATH SASS|391 S MAIN ST
15|LD1/LV1|BAY 2
16|CITY STATE ZIP|RICHFIELD UT 84701
18|BILLING ADDRESS|PO BOX 615, RICHFIELD UT 84701
20|PENDING ORDER IND|N
21|LSP FREEZE IND|N
22|PASSCODE IND|Y
23|NUMBER OF LINES|5
.TE
.sp
.TS
tab(|);
lb lb lb lb
l l l l.
LNUM|WTN|LNTYP|FEATURE DETAIL
0001|435-555-0147|1FB|HTG 1, PIC 0288
0002|435-555-0148|1FB|HTG 2, PIC 0288
0003|435-555-0149|1FB|HTG 3, PIC 0288
0004|435-555-0155|1FB|ALARM
0005|435-555-0156|1FB|CFV TO 801-555-0129
.TE
.sp
Inquiries on this response: 435-555-0100 opt 4. Contact for billing disputes: 800-555-0165.
""")
    n = ["4355550147", "4355550148", "4355550149", "4355550155", "4355550156"]
    save("r_lsogresp-1", "pdf", None, acct="8815-07-0044", btn=n[0], nums=n, company="SEVIER RIVER FEED & RANCH SUPPLY", svc=A("391 S MAIN ST", ["BAY 2"], "RICHFIELD", "UT", "84701"), bill=A("PO BOX 615", [], "RICHFIELD", "UT", "84701"), find=["passcode-required", "hunt-group", "alarm-line", "address-differs"], notn=["8015550129", "4355550100", "8005550165"], date="2026-11-02", renderer="groff", traps=["numbered field table", "unit on its own row", "indicators Y/N"])
    make("r_lsogresp-2", """.nr PS 11
.nr VS 14
.nr HM 0.8i
.nr LL 6.3i
.ce
\\fBLSR PRE-ORDER: CUSTOMER RECORD\\fP
.ce
Holston Cooperative Telephone, carrier ops, 24 September 2026
.sp
.nf
.ta 2.1iL
Account Name	Unaka Mountain Rafting Company
Billing Account No.	HCT 30-0912
Working TN (ATN)	423 555 0181
Other TNs	423 555 0182
	423 555 0183
	423 555 0188 (credit card terminal)
End User Address	1 Nolichucky River Rd
	Erwin TN 37650
Billing Name	Erwin Outdoor Ventures Inc
Billing Address	PO Box 11
	Unicoi TN 37692
Toll free	none
Freeze / Lock	none
Orders in progress	none
.fi
.sp
Lines 423 555 0184 and 423 555 0185 were disconnected on 2 January 2026. The owner, Clay Buchanan, is the only authorized person; he is reached at 828 555 0137 in season.
.sp
The record reflects our files at noon on the date above. Corrections: 423 555 0101.
""")
    n = ["4235550181", "4235550182", "4235550183", "4235550188"]
    save("r_lsogresp-2", "pdf", None, acct="HCT 30-0912", btn=n[0], nums=n, company="Unaka Mountain Rafting Company", also="Erwin Outdoor Ventures Inc", svc=A("1 Nolichucky River Rd", [], "Erwin", "TN", "37650"), bill=A("PO Box 11", [], "Unicoi", "TN", "37692"), find=["name-differs", "address-differs", "disconnected-number"], notn=["4235550184", "4235550185", "8285550137", "4235550101"], date="2026-09-24", contact="Clay Buchanan", renderer="groff", traps=["billed to another firm", "disconnected lines in a sentence", "state TN and TN for telephone number"])

# ---- 29 transpose (unusual): columns are lines, rows are attributes -----------------------------------
def transpose():
    def make(name, draw, size):
        c = canvas.Canvas(out(name), pagesize=size, invariant=1)
        if size[0] > size[1]: c.setPageRotation(90); c.translate(612, 0); c.rotate(90)
        draw(c, *size); c.showPage(); c.save()
    def grid(c, x, y, w0, w, rows, hl=()):
        for i, r in enumerate(rows):
            for j, v in enumerate(r):
                xx = x if j == 0 else x + w0 + (j - 1) * w; ww = w0 if j == 0 else w; dead = j in hl
                c.setFillGray(.93 if j == 0 else (.85 if dead else 1)); c.rect(xx, y - 16, ww, 16, fill=1); c.setFillGray(0); c.setFont("Helvetica-Bold" if j == 0 else "Helvetica", 8); c.drawString(xx + 4, y - 11.5, v)
            y -= 16
        return y
    def d1(c, W, H):
        c.setFont("Helvetica-Bold", 15); c.drawString(36, H - 44, "Line comparison sheet"); c.setFont("Helvetica", 9); c.drawString(36, H - 58, "Quick Answer Exchange, Inc. (answering service and line resale)      made 2026-10-01 for port request of customer")
        y = H - 84
        for a, b in [("Customer", "Dunning & Pyle Funeral Directors"), ("Customer code", "QAE-0552"), ("Bills under number", "419-555-0120  (BTN)"), ("Premises", "3840 Monroe St, Toledo, OH 43606"), ("Bills mailed", "3840 Monroe St, Toledo, OH 43606")]: c.setFont("Helvetica", 8); c.drawString(36, y, a); c.setFont("Helvetica-Bold", 9.5); c.drawString(140, y, b); y -= 14
        y = grid(c, 36, y - 10, 96, 122, [["Line", "A", "B", "C", "D", "E"], ["Telephone no.", "419-555-0120", "419-555-0121", "419-555-0126", "419-555-0127", "800-555-0148"], ["Working?", "yes", "yes", "yes", "NO - cut 7/2025", "yes"], ["Use", "office", "office 2", "fax", "old fax", "toll-free"], ["Rolls to", "B", "-", "-", "-", "A"], ["Answered by us after 5", "yes", "yes", "no", "no", "yes"], ["On-call director", "567-555-0114", "567-555-0114", "-", "-", "567-555-0114"], ["Rate", "29.00", "29.00", "29.00", "0.00", "9.00"]], hl=(4,))
        c.setFont("Helvetica", 8.5); c.drawString(36, y - 22, "On-call number belongs to Mr. Pyle's mobile carrier, not to us.   No contract, no freeze, nothing on order.   Switchboard 419-555-0100.")
    make("r_transpose-1", d1, landscape(letter)); n = ["4195550120", "4195550121", "4195550126", "8005550148"]; a = A("3840 Monroe St", [], "Toledo", "OH", "43606")
    save("r_transpose-1", "pdf", None, acct="QAE-0552", btn=n[0], nums=n, company="Dunning & Pyle Funeral Directors", svc=a, bill=a, find=["toll-free", "hunt-group", "disconnected-number"], notn=["4195550127", "5675550114", "4195550100"], date="2026-10-01", renderer="reportlab", traps=["columns are lines", "page turned by /Rotate 90", "working? in a row", "on-call number in a row of its own"])
    def d2(c, W, H):
        c.setFont("Times-Bold", 14); c.drawCentredString(W / 2, H - 50, "TELEPHONE RECORD - HARBOR PLACE OFFICE CONDOMINIUM"); c.setFont("Times-Roman", 9.5); c.drawCentredString(W / 2, H - 64, "Landlord-provided telephone service. Manager's office 603-555-0100. Sheet of 17 November 2026.")
        y = grid(c, 46, H - 90, 110, 136, [["Tenant name", "Strawbery Hearing Center", "", ""], ["Tenant acct", "HP-2C-019", "", ""], ["Premises", "500 Market Street", "Suite 2C", "Portsmouth NH 03801"], ["Invoice address", "500 Market Street", "Suite 2C", "Portsmouth NH 03801"], ["Main (billing) tel.", "603-555-0155", "", ""]])
        y = grid(c, 46, y - 18, 110, 136, [["Jack", "2C-1", "2C-2", "2C-3"], ["Number", "603-555-0155", "603-555-0156", "603-555-0157"], ["Type", "desk", "fax", "alarm dialer"], ["In since", "2019", "2019", "2021"]])
        c.setFont("Times-Roman", 9.5); c.drawString(46, y - 24, "Former tenant of 2C (Port City Realty) used 603-555-0158; it left with them in 2018."); c.drawString(46, y - 38, "Tenant's own contact: Dr. A. Sokolov, 207-555-0106. A password is needed to move numbers; the tenant has it.")
    make("r_transpose-2", d2, letter); n = ["6035550155", "6035550156", "6035550157"]; a = A("500 Market Street", ["Suite 2C"], "Portsmouth", "NH", "03801")
    save("r_transpose-2", "pdf", None, acct="HP-2C-019", btn=n[0], nums=n, company="Strawbery Hearing Center", svc=a, bill=a, find=["alarm-line", "passcode-required"], notn=["6035550158", "2075550106", "6035550100"], date="2026-11-17", contact="Dr. A. Sokolov", renderer="reportlab", traps=["landlord's sheet", "address over cells", "jacks across"])
def run():
    for g in (wireless, clecord, francais, boricua, multiloc, rbocpg, lsogresp, transpose): g()
