"""Canadian bills of unknown issuers, one in English and one in French."""
from common.html import esc, page, table
from common.producers import chromium, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show

NB = "\u00a0"


@fixture(None, "canadian-english", "chromium")
def english(world, pdf):
    """Printed by Chromium: Canadian postal codes, GST/HST registration, a 310 number and an ISO date."""
    owned = world.own("6135441862", "6135441863", "8445441862")
    box = "Cataraqui Boatworks Ltd.\nAttn: Priscilla Boudreau-Kane\n1090 Highway 2 East, R.R. 1\nKingston ON  K7L 4V1"
    body = f"""<header><b>Limestone Telecom Co-operative</b><span>Account number 30 4417 882<br>Bill date 2026-05-14<br>Bill no. 3044178 0526<br>Page 1 of 2</span></header><p class=mail>{esc(box)}</p>
<section><h2>Account summary</h2>{table([('Last bill', '$171.76'), ('Payment received - thank you', '-$171.76'), ('Current charges before tax', '$152.00'), ('HST 13%', '$19.76'), ('Pay by Jun 4, 2026', '$171.76')], 'w')}</section>
<aside><h2>Service location</h2><p>1090 Highway 2 East<br>Kingston ON K7L 4V1</p><h2>Reach us</h2><p>310-{world.digits(4)} (no area code needed)<br>Toll-free {world.decoy('877')}<br>CCTS {world.known('1-888-221-1687')}, P.O. Box 56067 Minto Place RO, Ottawa ON K1R 7Z1</p></aside>
<p class=tax>GST/HST registration 104417882 RT0001 &nbsp; QST 1004417882 TQ0001</p>
<footer>Limestone Telecom Co-operative, 275 Ontario Street, Kingston ON K7K 2X5<br>Account number 30 4417 882 &nbsp; Amount due $171.76</footer>
<div class=brk><header><b>Limestone Telecom Co-operative</b><span>Account number 30 4417 882<br>Page 2 of 2</span></header><h2>Telephone services</h2>{table([(show(owned[0]) + ' Primary line', '$58.00'), (show(owned[1]) + ' Additional line', '$42.00'), (show(owned[2], 'one') + ' Toll-free', '$12.00'), ('Voice mail (2)', '$20.00'), ('911 and relay levies', '$1.10')], 'w')}
<p>Temporarily suspended at your request: none. Your former number {world.decoy('613')} is referred until July 1.</p><h2>Long distance for {show(owned[1])}</h2>{table([(d, t, c, p, m, '$' + a) for d, t, c, p, m, a in world.calls(21, 4, '613')], 'w', ('Date', 'Time', 'Number', 'Place', 'Min', 'Charge'), (4, 5))}</div>"""
    css = """@page{size:letter;margin:44pt} header{border-bottom:3pt solid #386;padding-bottom:6pt;display:flex;justify-content:space-between} header b{font-size:16pt;color:#386} .mail{margin:44pt 20pt} section{float:left;width:56%} aside{margin-left:62%} .w{width:100%}
.tax{clear:both;font-size:7pt;padding-top:30pt} footer{border-top:1pt dashed #000;margin-top:60pt;padding-top:8pt} .brk{break-before:page}"""
    chromium(page(body, css, "en-CA"), pdf)
    return Truth("304417882", owned, "Cataraqui Boatworks Ltd.", Address("1090", "Highway 2 East", "R.R. 1", "Kingston", "ON", "K7L 4V1", "1090 Highway 2 East, R.R. 1\nKingston ON  K7L 4V1"), "2026-05-14",
                 ["Canadian postal code", "tax registration holds the account's digits", "bill number begins with the account's digits", "rural route after the street", "number under referral is no more the customer's", "310 number without an area code", "called numbers in call detail"],
                 btn=owned[0], contact="Priscilla Boudreau-Kane", service=Address("1090", "Highway 2 East", None, "Kingston", "ON", "K7L 4V1", "1090 Highway 2 East\nKingston ON K7L 4V1"))


@fixture(None, "canadian-french", "weasyprint")
def french(world, pdf):
    """Set with WeasyPrint in French: labels, date and address with accents, guillemets and no-break spaces."""
    owned = world.own("4186493305", "4186493306", "8666493305")
    box = "Les Entreprises forestières Côté-Bélanger inc.\nÀ l'attention de Maëlle Thériault\n77, rue de l'Église, bureau 4\nBaie-Saint-Paul (Québec)  G3Z 1R3"
    body = f"""<table class=top><tr><td><b class=big>Téléphonie Charlevoix</b></td><td>Numéro de compte<br>Numéro de facture<br>Date de facturation<br>Date d'échéance</td><td><b>418-2207-55<br>F-418220755-03<br>3 mars 2026<br>27 mars 2026</b></td></tr></table><p class=mail>{esc(box)}</p>
<h2>Sommaire de votre facture</h2>{table([('Solde précédent', '163,02 $'), ('Paiement reçu — merci', '-163,02 $'), ('Frais mensuels', '138,00 $'), (f'TPS{NB}5{NB}% (n° 141882207 RT)', '6,90 $'), (f'TVQ{NB}9,975{NB}% (n° 1041882207 TQ)', '13,77 $'), ('Montant à payer', '158,67 $')], 'w')}
<p>Numéro de téléphone principal\u00a0: {show(owned[0], 'att')}<br>Adresse de service\u00a0: 1250, route 138 Est, La Malbaie (Québec) G5A 2X2</p>
<h2>Vos lignes</h2>{table([(show(owned[0], 'att'), 'Ligne commerciale', '54,00 $'), (show(owned[1], 'att'), 'Ligne supplémentaire', '42,00 $'), ('1 ' + show(owned[2], 'att'), 'Sans frais', '12,00 $'), (world.decoy('418', 'att'), 'Ligne résiliée le 12 février', '0,00 $')], 'w')}
<h2>Interurbains de {show(owned[1], 'att')}</h2>{table([(d, t.replace('P', '').replace('A', ''), c, p, m.replace('.', ','), a.replace('.', ',') + ' $') for d, t, c, p, m, a in world.calls(14, 2, '418')], 'w', ('Date', 'Heure', 'Numéro composé', 'Endroit', 'Min', 'Frais'), (4, 5))}
<p class=foot>«\u00a0Besoin d'aide\u00a0?\u00a0» Service à la clientèle\u00a0: {world.decoy('418', 'att')} ou {world.decoy('800', 'one')}. Plaintes\u00a0: CPRST {world.known('1-888-221-1687')}. Téléphonie Charlevoix, C.P. 180, Clermont (Québec) G4A 1C2</p>"""
    css = "@page{size:letter;margin:44pt} .top{width:100%} .big{font-size:17pt;color:#048} .mail{margin:34pt 20pt} .w{width:80%} .foot{font-size:7.5pt;border-top:.5pt solid #000} h2{font-size:11pt;margin:10pt 0 2pt}"
    weasyprint(page(body, css, "fr-CA"), pdf)
    return Truth("418220755", owned, "Les Entreprises forestières Côté-Bélanger inc.", Address("77", "rue de l'Église", "bureau 4", "Baie-Saint-Paul", "QC", "G3Z 1R3", "77, rue de l'Église, bureau 4\nBaie-Saint-Paul (Québec)  G3Z 1R3"), "2026-03-03",
                 ["French labels", "comma after the house number, province in brackets", "account number of nine digits begins with an area code", "tax numbers hold the account's digits", "cancelled line among the lines", "no-break spaces before colons", "amounts with decimal commas", "called numbers in call detail"],
                 btn=owned[0], contact="Maëlle Thériault", service=Address("1250", "route 138 Est", None, "La Malbaie", "QC", "G5A 2X2", "1250, route 138 Est, La Malbaie (Québec) G5A 2X2"))
