"""Second held-out set: Canadian bills, most of them in French."""
from common.paper import lines
from common.place import place
from second.sheet import second, show


@second("bell-canada", "facture-affaires-lignes-et-avis", "chromium + ghostscript")
def bell(b):
    """Bell business bill in French: old account form with a code in brackets, one service address, lines with uses, a removed line, calls, an advertisement for Bell Mobilité."""
    b.customer("Boulangerie Aux Trois Épis inc.", "1450|rue Saint-Joseph||Québec|QC|G1K 2A7", attn="a/s Marie-Ève Lacombe", contact="Marie-Ève Lacombe", comma=False)
    b.billing = place("1450|rue Saint-Joseph||Québec|QC|G1K 2A7"); b.billing.lines = "1450, rue Saint-Joseph\nQuébec (QC) G1K 2A7"
    b.service = place("212|3e Avenue||Québec|QC|G1L 2V1"); b.service.lines = "212, 3e Avenue, Québec (QC) G1L 2V1"
    b.account("418 522-4471 (338)", "4184228471338"); b.value = "4185224471338"; b.dated("2026-10-19", "fr")
    b.own("4185224471", btn="4185224471"); ns = b.lines("418", "522", 2); gone = b.fake("418")
    b.findings, b.traps = [], ["code in brackets", "removed line", "advertisement number", "called numbers", "French labels"]
    return "<!-- lang-fr -->" + b.two(b.logo("Bell", (0, 80, 180)), b.kv(f"Numéro de compte|{b.printed};Date de facturation|{b.date};No bancaire électronique|418522447133801;Page|1 de 2")) + b.two(b.a(b.window()), b.a("Adresse de service\n" + b.service.printed())) + b.h("Sommaire de votre compte") + b.t("Solde de la dernière facture|188,40 $\nPaiement reçu le 5 octobre - merci|-188,40 $\nFrais mensuels fixes|164,00 $\nFrais d'utilisation|6,12 $\nTPS 119458210RT|8,51 $\nTVQ 1000411218TQ|16,97 $\nMontant total à payer avant le 9 novembre 2026|195,60 $", "", False) + b.p(f"Des questions? Composez le {b.known('1 800 668-6878')} ou le 310-2355. Relais Bell : 711. Ajoutez Bell Mobilité : {b.fake('866')}.") \
        + b.h("Frais mensuels fixes") + b.h("Ligne téléphonique 418 522-4471", 4) + b.t("Ligne d'affaires|62,00 $\nRecherche de ligne|8,00 $", "", False) + "".join(b.h(f"Ligne téléphonique {show(n, 'att')} ({u})", 4) + b.t("Ligne d'affaires|47,00 $", "", False) for n, u in zip(ns, ("télécopieur", "système d'alarme"))) + b.p(f"La ligne {gone} a été retirée le 2 octobre 2026 : crédit de 11,20 $.") + b.h("Frais d'utilisation 418 522-4471") + b.t("Date|Heure|Numéro composé|Lieu|Min|Montant\n" + b.detail(14, 10, "418", "att")) \
        + b.d("cut", b.two(b.a(b.window()), b.kv(f"Numéro de compte|{b.printed};Montant à payer|195,60 $") + b.a("BELL CANADA\nCP 8712 SUCC CENTRE-VILLE\nMONTRÉAL QC H3C 4L6")), b.p("4185224471338 000019560 7", "m"))


@second("videotron", "affaires-helix-ancien-compte", "weasyprint")
def videotron(b):
    """Vidéotron Affaires in French: account with dashes, an old account mentioned, service address, telephony lines, dates with a short month."""
    b.customer("Clinique vétérinaire du Fleuve S.E.N.C.", "88|boul. Sainte-Anne|bureau 4|Beaupré|QC|G0A 1E0"); b.billing.lines = "88, boul. Sainte-Anne, bureau 4\nBeaupré (Québec)  G0A 1E0"
    b.service = place("90|boul. Sainte-Anne||Beaupré|QC|G0A 1E0"); b.service.lines = "90, boul. Sainte-Anne, Beaupré (Québec) G0A 1E0"
    b.account("718440229-004-3"); b.dated("2026-11-05", "fr"); ns = b.lines("418", "827", 3)
    b.traps = ["old account number", "French dates and labels", "modem's serial and MAC", "billing and service house numbers differ", "province in words"]
    return "<!-- lang-fr -->" + b.two(b.d("big", "Vidéotron AFFAIRES"), b.kv(f"No de compte|{b.printed};Date de facturation|{b.date};Période de facturation|du 5 novembre au 4 décembre;Échéance|26 novembre 2026")) + f"<br>{b.a(b.window())}<br>" + b.d("g", b.p("Adresse de service : " + b.service.printed())) + b.t("SOMMAIRE DE LA FACTURE|\nMontant de la dernière facture|154,20 $\nPaiement - merci|-154,20 $\nInternet Affaires 120|79,95 $\nTéléphonie|60,00 $\nTaxes|20,96 $\nTotal à payer|160,91 $", "u") + b.h("Téléphonie") + b.t("Ligne|Utilisation|Montant\n" + "\n".join(f"{show(n, 'att')}|{u}|20,00 $" for n, u in zip(ns, ("Réception", "Urgence 24 h", "Télécopieur"))), "u") + b.p(f"Votre ancien numéro de compte 718440229-001-9 n'est plus valide. Modem no de série 4188270417, MAC 00:1A:2B:44:71:0C. Soutien : {b.known('1 877 380-4667')}. Réaménagement? {b.fake('514')}.") + b.d("cut", b.two(b.a("Vidéotron\nC.P. 11078, succ. Centre-ville\nMontréal (Québec) H3C 5B7"), b.kv(f"No de compte|{b.printed};Total à payer|160,91 $")), b.p("71844022900430000016091000000160912611263", "m"))


@second("cogeco", "residentiel-deux-lignes-prelevement", "libreoffice + ghostscript")
def cogeco(b):
    """Cogeco household bill in French: automatic payment, two telephone lines, a reserved number in a transfer, letters of an apartment."""
    b.customer("Normand Thivierge-Côté", "33|rue des Érables|app. 6B|Trois-Rivières|QC|G8T 4K2"); b.billing.lines = "33, rue des Érables, app. 6B\nTrois-Rivières QC G8T 4K2"
    b.serve("33|rue des Érables|app. 6B|Trois-Rivières|QC|G8T 4K2", "Adresse de service"); b.service.lines = b.billing.lines
    b.account("8810447723190046"); b.dated("2026-10-26", "fr"); ns = b.lines("819", "373", 2); pend = b.fake("819")
    b.traps = ["automatic payment", "number being transferred in", "account of sixteen digits", "referral code"]
    return b.two(b.logo("cogeco", (0, 130, 200)), b.kv(f"Numéro de compte|{b.printed};Date de la facture|{b.date};Montant prélevé le|16 novembre 2026")) + b.two(b.a(b.window()), b.a("Adresse de service\n" + b.service.printed())) + b.t("Solde précédent|121,18 $\nPaiement reçu|-121,18 $\nInternet UltraFibre 120|69,99 $\nTéléphonie résidentielle|39,98 $\nTPS|5,50 $\nTVQ|10,97 $\nSolde|126,44 $", "", False) + b.h("Téléphonie") + b.t(f"Numéro de téléphone|Forfait|Montant\n{show(ns[0])}|Tout inclus|24,99 $\n{show(ns[1])}|Ligne additionnelle|14,99 $", "x") + b.p(f"Transfert en cours : le {pend} quittera Bell pour Cogeco le 6 novembre 2026.") + b.p(f"Assistance {b.known('1-888-779-6151')}. Parrainez un ami au {b.fake('855')}, code 8193730042.") + b.p("Cogeco Connexion, C.P. 3012, succ. B, Montréal QC H3B 0A4")


@second("telus", "quebec-bilingual-billing-number", "reportlab + qpdf")
def telus(b):
    """TELUS Québec bilingual bill: Numéro de facturation / Billing number over the values, two-language labels, a summary of two numbers."""
    b.customer("Pêcheries Bas-Saint-Laurent Ltée", "417|rue du Quai||Rimouski|QC|G5M 1A4"); b.billing.lines = "417 rue du Quai\nRimouski QC G5M 1A4"
    b.account("38814407"); b.dated("2026-10-31", "iso"); b.own("4187224418", btn="4187224418"); ns = b.lines("418", "722", 2)
    b.service = place("417|rue du Quai||Rimouski|QC|G5M 1A4"); b.service.lines = "417 rue du Quai, Rimouski QC G5M 1A4"

    def paint(p, f):
        p.text(36, 46, "TELUS", size=20, font=f + "-Bold", color=(.3, .1, .5))
        for x, k, v in ((190, "Numéro de facturation\nBilling number", "418 722-4418"), (300, "Numéro de compte\nAccount number", b.printed), (410, "Date de facturation\nBill date", b.date), (500, "Date d'échéance\nDue date", "2026-11-21")): lines(p, x, 34, k, 8, size=6.5, font=f); p.text(x, 54, v, size=9, font=f + "-Bold")
        lines(p, 60, 100, b.window(), 12, size=9.5, font=f); p.text(330, 100, "Adresse de service / Service address", size=7, font=f); p.text(330, 112, b.service.printed(), size=8, font=f)
        y = 180
        for k, v in (("Solde antérieur / Balance owing from your last bill", "142,10 $"), ("Paiements / Payments", "-142,10 $"), ("Nouveaux frais / New charges", "151,44 $"), ("Total dû / Total due", "151,44 $")): p.text(36, y, k, size=9, font=f); p.text(420, y, v, size=9, font=f, align="right"); y += 14
        y += 12
        for n, u in zip(["4187224418"] + ns, ("Bureau / Office", "Usine / Plant", "Télécopieur / Fax")):
            p.text(36, y, f"{show(n, 'att')}   {u}", size=9, font=f + "-Bold"); p.text(420, y, b.money(30, 50).replace(".", ",") + " $", size=9, font=f, align="right"); y += 14
        y += 10; p.text(36, y, "Interurbains / Long distance 418 722-4418", size=9, font=f + "-Bold"); y += 13
        for r in b.world.calls(12, 10, "418", "att"): p.text(36, y, f"{r[0]}  {r[1]}  {r[2]}  {r[3]}", size=8, font=f); p.text(420, y, r[5].replace(".", ",") + " $", size=8, font=f, align="right"); y += 11
        lines(p, 36, y + 14, f"Service à la clientèle / Client care {b.known('1 800 667-4357')}. Mobilité TELUS : compte 22041177 facturé séparément / billed separately. CPRST / CCTS {b.known('1 888 221-1687')}.", 10, size=6.8, font=f)
        p.line(36, 690, 576, 690, dash=[2, 2]); lines(p, 36, 706, "TELUS\nCP 7575\nVANCOUVER BC V6B 8N9", 10, size=8, font=f); lines(p, 400, 706, f"Compte / Account {b.printed}\n151,44 $", 10, size=8, font=f)
    b.traps = ["two-language labels over values", "billing number beside the account number", "ISO date", "another account of the same customer"]
    return paint


@second(None, "telephone-mauricie-cooperative-facture", "cairo + ghostscript")
def sogetel(b):
    """A small Quebec telephone company in French: No client, Date d'émission, place of service, capitals with accents, transfers and forwarded numbers."""
    b.customer("LES ENTREPRISES DÉNEIGEMENT HÉBERT & FRÈRES LTÉE", "|C.P. 217||SAINT-TITE|QC|G0X 3H0"); b.billing.lines = "C.P. 217\nSAINT-TITE QC G0X 3H0"
    b.service = place("640|rang Saint-Pierre||SAINT-TITE|QC|G0X 3H0"); b.service.lines = "640 rang Saint-Pierre\nSAINT-TITE QC G0X 3H0"
    b.account("21-04471"); b.dated("2026-11-01", "frup"); b.own("4183652214", btn="4183652214"); n, shown = b.own1("418", "365", "att")

    def paint(p, f):
        p.text(306, 46, "TÉLÉPHONE DE LA MÉKINAC INC.", size=15, font=f + "-Bold", align="center"); p.text(306, 60, f"221, rue Principale, Saint-Séverin (Québec) G0X 2B0 – Tél. {b.fake('418', 'att')}", size=8, font=f, align="center")
        y = 90
        for k, v in (("N° CLIENT", b.printed), ("N° DE TÉLÉPHONE", "418 365-2214"), ("DATE D'ÉMISSION", b.date), ("PAYABLE AVANT LE", "25 NOVEMBRE 2026")): p.text(350, y, k, size=7, font=f, spacing=1.5); p.text(470, y, v, size=8.5, font=f + "-Bold"); y += 14
        lines(p, 60, 100, b.window(), 12, size=9, font=f); p.text(60, 160, "LIEU DU SERVICE", size=7, font=f, spacing=1.5); lines(p, 60, 172, b.service.printed(), 12, size=9, font=f)
        y = 230
        for k, v in (("Ligne d'affaires 418 365-2214", "41,50"), (f"Ligne additionnelle {shown}", "32,00"), (f"Renvoi d'appels vers {b.fake('819', 'att')}", "4,00"), ("Annuaire : HÉBERT & FRÈRES DÉNEIGEMENT", "0,00"), ("Interurbain", "2,18"), ("T.P.S. R104417722", "3,98"), ("T.V.Q. 1018840227", "7,95"), ("TOTAL À PAYER", "91,61 $")): p.text(60, y, k, size=9.5, font=f); p.text(540, y, v, size=9.5, font=f, align="right"); y += 15
        y += 8
        for r in b.world.calls(6, 10, "418", "att"): p.text(60, y, f"{r[0]}  {r[1]}  {r[3]}  {r[2]}", size=8, font=f); p.text(540, y, r[5].replace(".", ","), size=8, font=f, align="right"); y += 11
    b.traps = ["capitals with accents", "French labels no table knows", "forwarded-to number", "tax numbers of ten digits", "issuer's address and number in one line"]
    return paint


@second("rogers", "business-wireless-pages-per-number", "weasyprint + qpdf")
def rogers(b):
    """Rogers business: invoice number, a page per wireless number with the subscriber's name, a cancelled number, device serials, a Shaw notice."""
    b.customer("Kootenay Cedar Hot Tubs Ltd.", "1204|Baker St|Unit 3|Nelson|BC|V1L 4H6", attn="Attn: Prudence Achterberg", comma=False)
    b.account("887104420318"); b.dated("2026-10-22", "short"); ns = b.lines("250", "505", 3); gone = b.fake("250", "dot")
    pages = "".join("<div class=br></div>" + b.kv(f"Account Number|{b.printed};Invoice Date|{b.date}") + b.h(f"Wireless Number {show(n, 'dot')}") + b.a(u) + b.t(f"Business Infinite 40|65.00\nDevice: IMEI 35{b.world.digits(13)}|22.08\nSIM 89302{b.world.digits(15)}|0.00", "", False) + b.t("Date|Time|Number|Place|Min|$\n" + b.detail(10, 10, "250", "dot")) for n, u in zip(ns, ("Prudence Achterberg", "Install Truck 1", "Install Truck 2")))
    b.traps = ["page for each number", "cancelled number", "banking number with the account inside", "another company's old account"]
    return b.two(b.d("big", "ROGERS for Business"), b.kv(f"Account Number|{b.printed};Invoice Number|3120447718;Invoice Date|{b.date};Required payment date|Nov 14, 2026")) + b.two(b.a(b.window()), b.h("Account Summary") + b.t("Your Last Bill|274.10\nPayments|-274.10\nYour Current Bill|281.66\nTotal|$281.66", "", False)) + b.p(f"Electronic payment number 8871044203180. Cancelled this month: {gone}. Your Shaw account 04417729931 will move to Rogers in 2027. Call {b.known('1-866-727-2141')}.") + pages + b.d("cut", b.two(b.a("Rogers\nPO Box 9100\nDon Mills ON M3C 3P9"), b.kv(f"Account Number|{b.printed};Amount|281.66")))


@second("sasktel", "integrated-business-bill-typed", "groff")
def sasktel(b):
    """SaskTel typed bill: account, service address as a rural land location, lines with stations, an agency's collection notice and a 211 notice."""
    b.customer("PRAIRIE SKY VETERINARY CLINIC PC INC", "|BOX 1180||ROSETOWN|SK|S0L 2V0"); b.service = place("311|MAIN ST||ROSETOWN|SK|S0L 2V0", line=True)
    b.account("448201773"); b.dated("2026-10-28", "upper"); ns = b.lines("306", "882", 3)
    page = f"""
SASKTEL                                              ACCOUNT NUMBER   {b.printed}
PO BOX 2121 REGINA SK S4P 4C5                        BILL DATE        {b.date}
                                                     DUE DATE         NOV 20, 2026
   PRAIRIE SKY VETERINARY CLINIC PC INC
   BOX 1180
   ROSETOWN SK S0L 2V0

   SERVICE ADDRESS: {b.service.printed()}

   BALANCE FORWARD                 0.00       CURRENT CHARGES            182.44

   LOCAL SERVICE
   {show(ns[0], 'att')}   BUSINESS LINE                           52.00
   {show(ns[1], 'att')}   BUSINESS LINE - AFTER HOURS             52.00
   {show(ns[2], 'att')}   BUSINESS LINE - FAX                     52.00
   DIRECTORY: PRAIRIE SKY VET, {show(ns[0], 'att')}, TOLL FREE LISTING {b.fake('877', 'att')} (PROVIDED BY OTHERS)

   LONG DISTANCE
""" + "\n".join(f"   {r[0]}  {r[1]:>7}  {r[3]:<16} {r[2]}  {r[4]:>6} {r[5]:>7}" for r in b.world.calls(12, 10, "306", "att")) + f"""

   QUESTIONS 1 800 SASKTEL ({b.known('1 800 727-5835')}).  GST R107863847.  SASK 211 FOR COMMUNITY SERVICES.
   OVERDUE ACCOUNTS ARE SENT TO PARTNERS IN CREDIT {b.fake('866', 'att')}.
"""
    b.traps = ["toll-free listing provided by others", "box town without a street", "called numbers", "collection agency"]
    return [page]


@second("eastlink", "facture-francais-atlantique", "chromium")
def eastlink(b):
    """Eastlink bill in French for New Brunswick: dates in French words, service address in English form, numbers in brackets."""
    b.customer("Coopérative de Shédiac-Rive Ltée", "340|rue Main||Shédiac|NB|E4P 2E8", attn="À l'attention de : Gisèle Arsenault", contact="Gisèle Arsenault"); b.billing.lines = "340, rue Main\nShédiac (N.-B.) E4P 2E8"
    b.serve("12|Pointe-du-Chêne Rd||Pointe-du-Chêne|NB|E4P 4T5", "Adresse du service"); b.service.lines = "12 Pointe-du-Chêne Rd\nPointe-du-Chêne NB E4P 4T5"
    b.account("5520447188"); b.dated("2026-11-08", "fr"); b.world.taken.add("5520447188"); ns = b.lines("506", "532", 3)
    b.traps = ["account of ten digits", "French labels", "two addresses of one postal area", "province abbreviated with stops"]
    return "<!-- lang-fr -->" + b.two(b.logo("eastlink", (230, 90, 0)), b.over(f"Numéro de compte|{b.printed};Date de facture|{b.date};Date d'échéance|29 novembre 2026")) + b.two(b.a(b.window()), b.a("Adresse du service\n" + b.service.printed())) + b.t("Solde antérieur|98,00 $\nPaiement reçu|-98,00 $\nFrais courants|104,20 $\nTVH 123884410 RT0001|13,59 $\nMontant dû|117,79 $", "", False) + b.h("Service téléphonique") + b.t("Numéro|Description|Montant\n" + "\n".join(f"{show(n, 'paren')}|{u}|{m} $" for n, u, m in zip(ns, ("Ligne d'affaires", "Ligne d'affaires – quai", "Télécopieur"), ("34,95", "34,95", "24,95"))), "u") + b.p(f"Service à la clientèle : {b.known('1-888-345-1111')}. Eastlink, C.P. 8660, succ. A, Halifax (N.-É.) B3K 5M3.")
