"""What belongs to each place of a bill of several, in the order of its truth's locations.

A row is a place: the number of its own account, the BTN of its own account, and its numbers as the digits that they
begin with. `-` stands for an account or a BTN that is not printed.
"""

TIES = """
8x8-sites-and-lines
    -  -  408771 877771
    -  -  925550
att-business-groups-and-sub-accounts
    8310007741220  -  470558
    8310007741385  -  912334 855220
att-business-held-out-summary-invoice-sub-accounts
    1718042211043  -  440684
    1718042219051  -  330375
att-business-second-locations-circuits-two-blocks
    8310000303318  -  201865
    8310000961225  -  610264
    8310003368866  -  714546
att-business-third-national-invoice-locations
    8310002350491  -  816472
    8310003517775  -  785628
cogeco-page-per-service-address
    -  -  905634
    -  -  905527
comcast-business-hierarchy-overview
    8155400020417733  7706821140  770682
    8155400170093318  7704830927  770483
    8155600210250046  2292265513  229226
comcast-business-second-additional-accounts-overview
    8299600050071234  -  434384
    8299600050088107  -  540297
    8299600050090442  -  540464
granite-departments-by-ledger-code
    07733101  2164319080  216431
    07733102  2162280413  216228
    07733107  3307769125  330776
granite-second-parent-two-children-main-tn
    04418821  4027319739  402731
    04418822  4027218438  402721
granite-third-parent-and-children-places
    03562186  7817621980  781762
    00482388  5087468239  508746
    00159196  4018226169  401822
hawaiian-telcom-summary-bill-master
    2003300410901  -  808531 800663
    2003300410919  -  808244
lumen-letters-in-the-ban
    -  -  303553
    -  -  719553
mettel-second-ani-by-location-credit-note
    -  -  718364
    -  -  718626
mettel-three-locations
    -  2123443180  212344
    -  5163741109  516374
    -  2017950044  201795
spectrum-control-and-sub-accounts
    8260130400411902  -  585723
    8260131120055083  -  585594
    8260160031190467  -  585396
spectrum-second-control-and-sub-accounts-service-at
    8202107640522110  -  601545
    8202100904702992  -  601584
    8202101361968185  -  601731
spectrum-enterprise-master-and-locations
    184427801  -  614557
    184427802  -  740852
    184427803  -  937558
t-mobile-statement-for-legacy
    -  -  402417
    -  -  308530
unknown-held-out-two-locations-no-btn
    -  -  205870
    -  -  256539
unknown-second-school-consortium-erate-frn
    -  -  2089343792 2089342033 2089343355
    -  -  2089341257 2089349674
    -  -  208536
unknown-several-locations-alike-numbers
    -  -  518828
    -  -  845876
    -  -  518943
unknown-suffix-lists
    -  -
    -  -
vonage-business-did-list-two-columns
    -  -  678644 844644
    -  -  404881
windstream-enterprise-activity-heads-hundreds
    2114408  -  336553
    2114409  -  540553
    2114412  -  276553 844553
windstream-enterprise-held-out-two-locations-activity-heads
    2881611  -  931528
    2881612  -  931484
windstream-enterprise-second-activity-for-account-pins-npin
    2061144781  8144437838  814443 866442
    2061144782  8146298468  814629
windstream-enterprise-third-location-activity-many-pages
    2207715  -  336274
    2207716  -  336841
"""


def ties(stem, numbers):
    """The keys that a truth adds to each location's address; `numbers` are the account's, of ten digits."""
    rows = []
    here = False
    for line in TIES.strip().split("\n"):
        if not line.startswith(" "): here = line == stem
        elif here: rows.append(line.split())
    return [{"accountNumber": None if account == "-" else account, "btn": None if btn == "-" else "+1" + btn,
             "numbers": ["+1" + n for n in numbers if n.startswith(tuple(beginnings))]} for account, btn, *beginnings in rows]
