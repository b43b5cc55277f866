extension FindingReference {
  /// Every code, in the order of the reference.
  public static let all: [FindingReference] = [
    FindingReference(
      .unreadableDocument, .document, [.error], [.reading],
      meaning: "No page has usable text: pictures, or fonts that have no map to letters.",
      remedy: "Get the bill from the carrier's web site, or recognize its text (OCR).",
      source: "no text to read"),
    FindingReference(
      .unreadablePages, .document, [.warning], [.reading],
      meaning:
        "Some pages have no usable text; what stands there is missing. The field is the telephone numbers.",
      remedy: "Look at these pages.", source: "no text to read"),
    FindingReference(
      .notAnInvoice, .document, [.warning], [.reading],
      meaning:
        "The document looks like something else: a receipt, a quote, an electricity bill. The message names what and the words that say so; values that need not be the telephone account's are under 0.90, and the source's kind is `unknown`.",
      remedy: "Ask for the latest invoice of the losing carrier.",
      source: "47 CFR 52.36: a request is made from the account"),
    FindingReference(
      .carrierUnknown, .document, [.warning], [.reading],
      meaning:
        "No carrier's marks were found, or a name whose bills no grammar knows; the values were read by general rules.",
      remedy: "Name the carrier (`--carrier ID`), or compare every value.",
      source: "Bandwidth 7204: one losing carrier a request"),
    FindingReference(
      .carrierTied, .document, [.warning], [.reading],
      meaning: "Two carriers' marks weigh alike; the message says which were found.",
      remedy: "Name the carrier (`--carrier ID`).", source: "Bandwidth 7204"),
    FindingReference(
      .candidatesCompete, .document, [.warning], [.reading], meaning: "Two values compete for one field.",
      remedy: "Choose one by the document.", source: "a value must be the one on record"),
    FindingReference(
      .textMayBeHidden, .document, [.warning], [.reading],
      meaning: "The value rests on text that the page may not show.",
      remedy: "Look at the page: the value must be visible.",
      source: "what the page shows is what the customer has"),
    FindingReference(
      .numberUndecided, .document, [.warning], [.reading],
      meaning:
        "A printed number is neither clearly the account's nor clearly not, or a row of a list of lines has a charge and no number that can be read (a letter for a digit, a digit too many or too few, an impossible exchange): the message has the row.",
      remedy: "Ask the customer.", source: "E42O; Telnyx TN_MISMATCH"),
    FindingReference(
      .numbersMayBeIncomplete, .document, [.warning], [.reading],
      meaning:
        "Numbers may go on beyond what was read, or a check of `numbersComplete` contradicts the list: the document counts more lines, the charges of the listed numbers do not add up to the printed total, a number with details of its own is not listed. The message has the figures.",
      remedy: "Compare the list, or ask for a customer service record.",
      source: "E24; quantities against lists"),
    FindingReference(
      .disconnectedNumber, .document, [.warning], [.port],
      meaning: "A line is printed as removed, disconnected or ported away; it is left out.",
      remedy: "Ask the customer if it should still work.", source: "E27, E30"),
    FindingReference(
      .missingLosingCarrier, .values, [.warning], [.reading], meaning: "The carrier was not found.",
      remedy: "Take it from the letterhead.", source: "Bandwidth 7204; several carriers need several requests"
    ),
    FindingReference(
      .missingAccountNumber, .values, [.warning], [.reading], meaning: "No account number was found.",
      remedy: "Look at the top of the first page and at the coupon.", source: "47 CFR 52.36(b); E17"),
    FindingReference(
      .missingBillingTelephoneNumber, .values, [.warning, .info], [.reading],
      when: "warning; info on wireless accounts",
      meaning: "Nothing says which number is the billing telephone number.",
      remedy: "Ask; never take the first of the list.", source: "Bandwidth 7103; E14"),
    FindingReference(
      .missingTelephoneNumbers, .values, [.error], [.reading], meaning: "No number of the account was found.",
      remedy: "Look for the pages that list lines, or ask for a customer service record.",
      source: "47 CFR 52.36(b)"),
    FindingReference(
      .missingCompanyName, .values, [.warning], [.reading], meaning: "No company name was found.",
      remedy: "Take it to the letter.", source: "Bandwidth 7104 to 7106; 8G"),
    FindingReference(
      .missingServiceAddress, .values, [.warning, .info], [.reading],
      when: "warning; info on wireless accounts", meaning: "No service address was found.",
      remedy: "Ask; the billing address may be another place.", source: "Bandwidth 7107 to 7112; E1"),
    FindingReference(
      .missingBillingAddress, .values, [.warning], [.reading], meaning: "No billing address was found.",
      remedy: "Look at the address window and the coupon.",
      source: "Telnyx and Twilio ask for it; 47 CFR 64.1130"),
    FindingReference(
      .missingInvoiceDate, .values, [.warning], [.reading],
      meaning: "No invoice date was found, or no date of the record itself.",
      remedy: "Look for the bill or statement date; ask when a record was drawn.",
      source: "Telnyx: an invoice of the last 30 days"),
    FindingReference(
      .doubtfulValue, .values, [.warning, .info], [.reading],
      when: "warning; info for values that are not required",
      meaning: "The confidence is under 0.90; the message names the rival value.",
      remedy: "Compare it with the page named.", source: "a value under 0.90 is wrong too often"),
    FindingReference(
      .accountNumberIsInvoiceNumber, .values, [.warning], [.reading],
      meaning: "Account number and invoice number are the same.", remedy: "Check which the bill means.",
      source: "E17"),
    FindingReference(
      .nameDiffers, .values, [.warning, .info], [.reading, .port],
      when: "warning; info where two documents differ in form alone",
      concernWhen: "port; reading where one was read with doubt",
      meaning: "The customer's and the billed party's name differ, or two documents give two names.",
      remedy: "Ask which the losing carrier validates.",
      source: "E10; Telnyx ENTITY_NAME_MISMATCH; compared as NPAC best practice 33 says"),
    FindingReference(
      .editedValue, .values, [.warning], [.reading],
      meaning: "A value says something else than what its evidence prints: it was changed in the file.",
      remedy: "Set it with `complete --set`, which keeps what was read.",
      source: "evidence must print the value"),
    FindingReference(
      .givenValue, .values, [.info], [.port],
      meaning: "Required values that a person gave and no document shows.",
      remedy: "Keep at hand where they come from.", source: "aid for reviewers"),
    FindingReference(
      .longName, .values, [.info], [.port],
      meaning: "A company name over 25 letters, or a contact over 15: two targets cut them.",
      remedy: "Compare what the form made of it.", source: "Bandwidth 7324, 7357, 7388; Microsoft"),
    FindingReference(
      .billingTelephoneNumberNotListed, .numbers, [.warning], [.reading],
      meaning: "The billing telephone number is not among the numbers.",
      remedy: "Ask whether it works; if so, the list may miss others.",
      source: "Microsoft: a full port includes the BTN"),
    FindingReference(
      .invalidNumber, .numbers, [.error], [.port],
      meaning: "A number that moves, or the billing telephone number, is none of the numbering plan.",
      remedy: "Compare it with the bill.", source: "Bandwidth 7201; numbering plan"),
    FindingReference(
      .duplicateNumber, .numbers, [.error], [.port], meaning: "A number stands twice.",
      remedy: "Name each once.", source: "Bandwidth 7360"),
    FindingReference(
      .movesDisconnectedNumber, .numbers, [.error], [.port],
      meaning: "A person let a number move that a document calls disconnected.",
      remedy: "Have it restored first, or take it out.", source: "E27, E30"),
    FindingReference(
      .tollFree, .numbers, [.warning], [.port],
      meaning: "A toll-free number among local ones: it moves by a RespOrg change.",
      remedy: "Take it out of the port.", source: "Bandwidth 7386; Microsoft; Somos"),
    FindingReference(
      .tollFreeOnly, .numbers, [.warning], [.port], meaning: "All numbers are toll-free.",
      remedy: "Submit a RespOrg change instead of a port.", source: "Somos: RespOrg change"),
    FindingReference(
      .premiumNumber, .numbers, [.warning], [.port],
      meaning: "900, 5XX, 700, 710 and the like cannot be ported.", remedy: "Keep or give up.",
      source: "not portable by LNP"),
    FindingReference(
      .wirelessMixed, .numbers, [.error], [.port],
      meaning: "Wireless and wireline numbers would move in one request.", remedy: "Make two requests.",
      source: "Bandwidth 6206; Telnyx splits such orders"),
    FindingReference(
      .tooManyNumbers, .numbers, [.warning], [.port],
      meaning: "More numbers than one request may have: 999, at Brightspeed 200.",
      remedy: "Split the request.", source: "Brightspeed NPQTY 200; Bandwidth 999; Twilio 1,000"),
    FindingReference(
      .unknownAreaCode, .numbers, [.warning], [.port],
      meaning: "The table does not know the area code; it may lag behind.",
      remedy: "Compare the number, check the area code.", source: "numbering plan"),
    FindingReference(
      .severalStates, .numbers, [.warning, .info], [.port],
      when: "warning; info on wireless accounts and for several locations",
      meaning: "The area codes are of several states.",
      remedy: "Ask whether the winning carrier wants one request each.",
      source: "Telnyx DIFFERENT_RATE_CENTERS"),
    FindingReference(
      .severalAreaCodes, .numbers, [.info], [.port],
      meaning: "Several area codes of one state: they may be several rate centers.",
      remedy: "Ask whether the winning carrier serves them all.", source: "Telnyx DIFFERENT_RATE_CENTERS"),
    FindingReference(
      .outsideServiceState, .numbers, [.warning], [.port],
      meaning: "All area codes are of one state, the service address is in another.",
      remedy: "Make sure the address is that of the lines.", source: "E1"),
    FindingReference(
      .fictionalNumber, .numbers, [.info], [.port],
      meaning: "A number of exchange 555, which has no subscribers.",
      remedy: "Make sure that the document is no sample.", source: "numbering plan: 555"),
    FindingReference(
      .incompleteServiceAddress, .addresses, [.warning], [.reading],
      meaning: "House number, street, city, state or ZIP code is missing.",
      remedy: "Ask for the whole address.", source: "Bandwidth 7107 to 7112"),
    FindingReference(
      .serviceZipMissing, .addresses, [.warning], [.reading],
      meaning: "Only the ZIP code is missing; the billing address' is not moved there.",
      remedy: "Ask for it.", source: "Bandwidth 7112; a billing ZIP code is never moved there"),
    FindingReference(
      .serviceAddressIsPostOfficeBox, .addresses, [.error], [.port],
      meaning: "A post office box, where no line can be.", remedy: "Ask for the street address.",
      source: "RingCentral, Zoom: no PO boxes"),
    FindingReference(
      .invalidState, .addresses, [.error], [.reading], meaning: "The state of the service address is none.",
      remedy: "Set the address as it is on record.", source: "Bandwidth 7395"),
    FindingReference(
      .postalCodeOutsideState, .addresses, [.warning], [.reading],
      meaning: "The ZIP or postal code belongs to another state or province.",
      remedy: "Compare the address with the bill.", source: "PrimeVox"),
    FindingReference(
      .invalidDirectional, .addresses, [.warning], [.port],
      meaning: "A direction of the service address is none of the eight.",
      remedy: "Compare it with the document.", source: "Bandwidth 7329, 7330"),
    FindingReference(
      .ruralRoute, .addresses, [.warning], [.port], meaning: "The service address is one of a rural route.",
      remedy: "Ask for the assigned house number.", source: "LSOG EU form: AFT A, B, C"),
    FindingReference(
      .addressDiffers, .addresses, [.warning, .info], [.reading, .port],
      when:
        "warning for one place in two wordings, and where two documents differ; info for two places, and where two documents differ in form alone",
      concernWhen: "port; reading where one was read with doubt",
      meaning:
        "Service and billing address differ, or two documents give two addresses; the message says in what.",
      remedy: "Find out which wording is on record; submit the service address.",
      source: "E1: about 60 % of rejections (Bandwidth)"),
    FindingReference(
      .severalLocations, .addresses, [.warning], [.reading],
      meaning: "Numbers of several locations move, each with an address.", remedy: "One request for each.",
      source: "one location a request (Telnyx, Bandwidth)"),
    FindingReference(
      .severalAccounts, .addresses, [.warning], [.port],
      meaning:
        "The document covers several accounts: those of its places, or one whose section names no place, such as mobile lines on a bill for internet service; `locations` says which numbers are whose.",
      remedy: "One request for each, with that account's number.", source: "Telnyx DIFFERENT_ACCOUNTS"),
    FindingReference(
      .scopeUndecided, .scope, [.warning], [.port], meaning: "Whether all numbers move is not decided.",
      remedy: "Decide for every number.", source: "Bandwidth PartialPort; E24"),
    FindingReference(
      .nothingMoves, .scope, [.error], [.port], meaning: "All numbers stay.",
      remedy: "Name the numbers that move.", source: "a request names what moves"),
    FindingReference(
      .fullPortLeavesNumbers, .scope, [.error], [.port],
      meaning: "The port is called full, but a number stays.", remedy: "Make it partial, or move everything.",
      source: "Bandwidth PartialPort; E24"),
    FindingReference(
      .partialPortMovesAll, .scope, [.warning], [.port],
      meaning: "The port is called partial, but every number moves.",
      remedy: "Make it full, or say what stays.", source: "Telnyx PORT_TYPE_INCORRECT; E24"),
    FindingReference(
      .numbersWithoutDecision, .scope, [.warning], [.port],
      meaning: "A partial port leaves open whether some numbers move.",
      remedy: "Say of each whether it moves or stays.", source: "Telnyx remaining_numbers_action; RingCentral"
    ),
    FindingReference(
      .missingNewBillingTelephoneNumber, .scope, [.error], [.port],
      meaning: "The billing telephone number moves while others stay, and no new one is named.",
      remedy: "Name one that stays.", source: "E6h; Telnyx MAIN_BTN_PORTING"),
    FindingReference(
      .newBillingTelephoneNumberUnusable, .scope, [.error, .warning], [.port],
      when: "error; warning on a full port",
      meaning:
        "The new billing telephone number is the old one, moves itself, is toll-free, or is not on the account; or nothing stays to be billed.",
      remedy: "Name one that is on the account and stays.",
      source: "Bandwidth NewBillingTelephoneNumber, 7204"),
    FindingReference(
      .missingDesiredDate, .dates, [.warning], [.port], meaning: "No date is asked for.",
      remedy: "One business day ahead for a simple port, four for any other.",
      source: "47 CFR 52.36(b): DDD; Bandwidth 7208"),
    FindingReference(
      .desiredDatePast, .dates, [.error], [.port], meaning: "The desired date is before `asOf`.",
      remedy: "Ask for a day to come.", source: "Bandwidth 7208"),
    FindingReference(
      .desiredDateNotBusinessDay, .dates, [.error], [.port],
      meaning: "The desired date is a weekend or a federal holiday.", remedy: "Ask for a business day.",
      source: "Bandwidth 7315; 47 CFR 52.35(a)"),
    FindingReference(
      .desiredDateTooSoon, .dates, [.warning], [.port],
      meaning: "The desired date is sooner than the losing carrier must port.",
      remedy: "Ask for the earliest date or later.", source: "47 CFR 52.35(a), (d)"),
    FindingReference(
      .desiredDateFar, .dates, [.warning], [.port], meaning: "The desired date is more than 30 days ahead.",
      remedy: "Ask for a sooner one, or submit later.", source: "Bandwidth 7210"),
    FindingReference(
      .earliestDate, .dates, [.info], [.port],
      meaning:
        "Whether the port is simple, why, and the earliest date: one business day for a simple port, counted from the next where it is after 1 p.m.; four for any other.",
      remedy: "Keep the old service until then.", source: "47 CFR 52.35; simple ports: FCC 07-188, 09-41"),
    FindingReference(
      .oldInvoice, .dates, [.warning], [.port],
      meaning: "The invoice or the record is older than 30 days on the day of `asOf`.",
      remedy: "Ask for the latest bill.", source: "Telnyx 30 days; Plivo 60"),
    FindingReference(
      .futureInvoice, .dates, [.warning], [.reading], meaning: "The invoice date is after `asOf`.",
      remedy: "Check that it is no due date.", source: "an invoice is older than its reading"),
    FindingReference(
      .missingAuthorizedContact, .intake, [.warning], [.port],
      meaning: "Nobody is named who may act for the account.", remedy: "Ask for the person on record.",
      source: "E10a; Bandwidth LoaAuthorizingPerson"),
    FindingReference(
      .missingWinningCarrier, .intake, [.warning], [.port], meaning: "The winning carrier is not named.",
      remedy: "Name it.", source: "47 CFR 52.36(b): NNSP; 64.1130"),
    FindingReference(
      .passcodeRequired, .intake, [.warning, .info], [.port],
      when: "info; warning where a document says so and shows none",
      meaning: "A PIN or passcode will be asked for.", remedy: "Have the account holder ask for one.",
      source: "47 CFR 52.36(c); E42PWA"),
    FindingReference(
      .missingPin, .intake, [.warning], [.port],
      meaning: "Wireless numbers move and there is no port-out PIN.",
      remedy: "Have the account holder ask for one.", source: "8C; Twilio 21836; FCC port-out rules"),
    FindingReference(
      .letterMissing, .papers, [.error, .info], [.port],
      when: "info until somebody says that there is one; error where it is not signed and dated",
      meaning: "No letter of authorization is known, or it is not signed and dated.",
      remedy: "Make it of the finished draft and have it signed.", source: "47 CFR 64.1130; E8"),
    FindingReference(
      .letterOld, .papers, [.warning], [.port],
      meaning: "The letter is older than 30 days, or dated after `asOf`.", remedy: "Have a new one signed.",
      source: "Bandwidth E8 and Somos 30 days; Telnyx 90"),
    FindingReference(
      .letterNumbersDiffer, .papers, [.error], [.port],
      meaning: "The letter lists other numbers than those that move.",
      remedy: "Have one signed that lists each.", source: "47 CFR 64.1130(e)(1)"),
    FindingReference(
      .letterNameDiffers, .papers, [.error], [.port],
      meaning: "Name or service address of the letter are not those of the request.",
      remedy: "Make both the same.", source: "Plivo, Microsoft"),
    FindingReference(
      .letterWithoutOrganization, .papers, [.error], [.port],
      meaning: "Toll-free numbers move and the letter does not name their new RespOrg.",
      remedy: "Have one signed that does.", source: "Telnyx, Somos"),
    FindingReference(
      .invalidOrganization, .papers, [.error], [.port],
      meaning: "The RespOrg ID is not of five letters and digits.", remedy: "Ask the winning carrier.",
      source: "Bandwidth 7527"),
    FindingReference(
      .invoiceMissing, .papers, [.info], [.port], meaning: "No invoice was read.",
      remedy: "Ask for the latest bill.", source: "Telnyx, Plivo, Microsoft"),
    FindingReference(
      .accountNumberDiffers, .documents, [.error, .warning, .info], [.reading, .port],
      when: "warning; info in form alone; error where the documents share no number",
      concernWhen: "reading; port in form alone",
      meaning: "Two account numbers; customer code and check digit are form.",
      remedy: "Compare both documents; two accounts need two requests.",
      source: "E17; Telnyx DIFFERENT_ACCOUNTS"),
    FindingReference(
      .billingTelephoneNumberDiffers, .documents, [.warning], [.reading],
      meaning: "Two billing telephone numbers.", remedy: "Compare both documents.", source: "E14"),
    FindingReference(
      .documentsDiffer, .documents, [.warning, .info], [.reading, .port],
      when: "warning for required values and the PIN, info for others",
      concernWhen: "port; reading where one was read with doubt",
      meaning: "Two documents give another carrier, contact or PIN (which is not shown).",
      remedy: "Compare both documents.", source: "E10a, E42PWA; resellers (Telnyx)"),
    FindingReference(
      .notOnRecord, .documents, [.warning], [.port],
      meaning:
        "A number of the invoice that the customer service record lacks; a port is rejected on it. Toll-free numbers are left out.",
      remedy: "Take it out, or ask whose account it is on.", source: "E42O; 6A"),
    FindingReference(
      .notOnInvoice, .documents, [.info], [.port],
      meaning: "A number that stands on the customer service record alone: an overline.",
      remedy: "Decide whether it moves; a full port must name it.", source: "E24"),
    FindingReference(
      .pendingOrder, .record, [.error], [.port], meaning: "An order is open on the account.",
      remedy: "Have it completed or cancelled first.", source: "E19"),
    FindingReference(
      .freeze, .record, [.error], [.port], meaning: "A local service freeze is set.",
      remedy: "Have the account holder lift it; one to three weeks.",
      source: "E6d; Microsoft: one to three weeks"),
    FindingReference(
      .dsl, .record, [.warning], [.port], meaning: "Internet service rides on a line.",
      remedy: "Have it moved or cancelled first.", source: "E25; Nextiva"),
    FindingReference(
      .alarmLine, .record, [.warning], [.port], meaning: "An alarm hangs on a line.",
      remedy: "Tell the alarm company; test after the port.", source: "Nextiva"),
    FindingReference(
      .huntGroup, .record, [.warning, .info], [.port], when: "warning; info where every number moves",
      meaning: "Lines hunt; the message names group, pilot and members.",
      remedy: "Port the whole group or have the hunting removed.", source: "E6b"),
    FindingReference(
      .remoteCallForward, .record, [.warning], [.port],
      meaning: "A number has no line but forwards every call.",
      remedy: "Not a simple port; ask for its address.", source: "E6g"),
    FindingReference(
      .didTrunks, .record, [.warning], [.port], meaning: "Trunks, or numbers of direct inward dialing.",
      remedy: "Not a simple port; name the trunk group, port whole blocks.", source: "FCC 07-188"),
    FindingReference(
      .distinctiveRing, .record, [.warning], [.port], meaning: "A second number rings on a line.",
      remedy: "Port both, or have it removed first.", source: "E6a"),
    FindingReference(
      .centrex, .record, [.warning], [.port], meaning: "Lines are stations of a Centrex system.",
      remedy: "Say whether all of it moves.", source: "E6c"),
    FindingReference(
      .isdn, .record, [.warning], [.port], meaning: "ISDN service.", remedy: "Plan for four business days.",
      source: "E6f"),
    FindingReference(
      .foreignExchange, .record, [.warning], [.port], meaning: "The number is of another exchange.",
      remedy: "Check that the winning carrier serves its rate center.", source: "E6e"),
    FindingReference(
      .contract, .record, [.info], [.port], meaning: "A term contract or termination fee is noted.",
      remedy: "Tell the customer.", source: "Allegiant"),
    FindingReference(
      .summaryBill, .record, [.info], [.port], meaning: "The account is billed through a summary bill.",
      remedy: "Submit the account's own number.", source: "pseudo numbers of summary bills"),
    FindingReference(
      .bundledServices, .record, [.warning], [.port],
      meaning: "Other services are sold together with the lines.",
      remedy: "Tell the customer what ends or changes price.", source: "Nextiva"),
    FindingReference(
      .specialLine, .record, [.info], [.port], meaning: "An elevator, fax, modem or card terminal line.",
      remedy: "Test the equipment after the port.", source: "Nextiva"),
    FindingReference(
      .unknownServiceCode, .record, [.warning], [.reading],
      meaning: "A number stands under a service code that the table does not know; it was taken for a line.",
      remedy: "Ask what the code is.", source: "service codes are of a state"),
    FindingReference(
      .quantityDiffers, .record, [.warning], [.reading],
      meaning: "A code's quantity and the count of its numbers differ.",
      remedy: "Compare the line of the record.", source: "quantity of a service code"),
    FindingReference(
      .customerCodeMissing, .record, [.warning], [.reading],
      meaning: "The account number stands without its three-digit customer code.", remedy: "Ask for it.",
      source: "Bandwidth CSR field CustomerCode"),
    FindingReference(
      .listingOnly, .record, [.warning], [.reading], meaning: "A number has a directory listing and no line.",
      remedy: "Ask the customer.", source: "listings are no lines"),
  ]
}
