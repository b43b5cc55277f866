/// Reads an address: tries each reading of its end, each place where the delivery line may begin and each place where
/// the street may end, and keeps the one with the best score.
struct AddressParser {
  /// More words than any address has; what is longer is not read.
  static let mostTokens = 80

  private let tokens: [AddressToken]
  private(set) var best: Reading?
  /// By the end of a street: what follows it up to the end of the address that is being tried.
  private var tails: [AddressTail?]

  /// One way to read the tokens.
  struct Reading {
    var score = -Double.infinity
    /// Index of the first token of the address; what stands before is the recipient.
    var start = 0
    var number: Range<Int>?
    var numberSuffix: Int?
    var street: StreetPhrase?
    var units: [PostalAddress.Unit] = []
    var route: String?
    var box: String?
    /// What the place of its beginning counts in the score.
    var startScore = 0.0
    var tail: AddressTail
    var end: AddressEnd
  }

  init(_ tokens: [AddressToken]) {
    self.tokens = tokens
    tails = []
    guard !tokens.isEmpty, tokens.count <= AddressParser.mostTokens else { return }
    let ends = ends()
    for (index, end) in ends.enumerated() { read(end, rank: index) }
  }

  /// The readings of the end: with its state, and without where the word may belong to street or city.
  private func ends() -> [AddressEnd] {
    let full = AddressEnd(tokens)
    var ends = [full]
    if full.state != nil { ends.append(AddressEnd(tokens, readsState: false)) }
    if let postal = full.postal, postal.lowerBound > 0 {
      let before = tokens[postal.lowerBound - 1]
      let kind = State.isState(before.code) ? nil : UnitDesignator.abbreviation(of: before.code)
      let takesNumber = kind.map { !UnitDesignator.standsAlone($0) } ?? false
      if takesNumber || before.isHash
        || Lexicon.BoxTellers.beforeNumber.contains(before.key)
      {
        ends = [AddressEnd(tokens, readsState: true, readsPostal: false)]
      }
    }
    if postalMayBeNumber(full) { ends.append(AddressEnd(tokens, readsState: false, readsPostal: false)) }
    return ends
  }

  private func postalMayBeNumber(_ end: AddressEnd) -> Bool {
    guard let postal = end.postal else { return false }
    return postal.lowerBound == 0
  }

  private mutating func read(_ end: AddressEnd, rank: Int) {
    let doubtful = end.postal == nil && State.isWord(end.stateCode ?? "")
    let bonus =
      (end.state == nil ? 0 : doubtful ? 1.2 : 3.5) + (end.postal == nil ? 0 : 1)
      - (rank == 0 || end.postal == nil ? 0 : 2)
    var tried = 0
    tails = Array(repeating: nil, count: tokens.count + 1)
    for start in 0..<end.start where tried < 10 {
      if let phrase = BoxPhrase(tokens, at: start, before: end.start) {
        tried += 1
        readBox(phrase, start, end, bonus)
      }
      guard let number = HouseNumber(tokens, at: start, before: end.start), number.end < end.start else {
        continue
      }
      tried += 1
      readStreet(start, number, end, bonus)
    }
    if best == nil || (best?.score ?? 0) < 1 { readWithoutNumber(end, bonus) }
  }

  private mutating func readBox(_ phrase: BoxPhrase, _ start: Int, _ end: AddressEnd, _ bonus: Double) {
    let tail = AddressTail(
      tokens, from: phrase.end, to: end, afterStreet: false)
    var reading = Reading(tail: tail, end: end)
    reading.route = phrase.route
    reading.box = phrase.box
    reading.startScore = max(0, startBonus(start))
    reading.score = bonus + 4 + tail.score + reading.startScore
    if phrase.route != nil { reading.score += 1.5 }
    if let inner = phrase.box, let box = tail.box, phrase.route == nil {
      // `Lockbox 9351, PO Box 8500`: the mail goes to the second, the first is a part of it.
      reading.box = box
      reading.units = [PostalAddress.Unit(type: nil, value: inner)]
    }
    if followsNumber(start) { reading.score -= 3 }
    finish(&reading, at: start)
  }

  private mutating func readStreet(_ start: Int, _ number: HouseNumber, _ end: AddressEnd, _ bonus: Double) {
    let french = end.stateCode == "QC"
    let startScore = startBonus(start)
    for streetEnd in (number.end + 1)...min(end.start, number.end + 9) {
      guard let street = StreetPhrase(tokens, number.end, streetEnd, french: french) else { continue }
      let tail = tail(afterStreet: streetEnd, end)
      var reading = Reading(tail: tail, end: end)
      reading.number = start..<number.numberEnd
      reading.numberSuffix = number.numberEnd < number.end ? number.numberEnd : nil
      reading.street = street
      reading.startScore = startScore
      reading.score = bonus + street.score + tail.score + reading.startScore
      if tokens[streetEnd - 1].endsSegment { reading.score += 1 }
      if tokens[number.end - 1].endsSegment { reading.score -= 3 }
      if !tokens[start].hasDigit { reading.score -= 1 }
      finish(&reading, at: start)
    }
  }

  private mutating func tail(afterStreet streetEnd: Int, _ end: AddressEnd) -> AddressTail {
    if let tail = tails[streetEnd] { return tail }
    let tail = AddressTail(tokens, from: streetEnd, to: end, afterStreet: true)
    tails[streetEnd] = tail
    return tail
  }

  /// Whether a house number stands before in the same segment, so that a street is left out.
  private func followsNumber(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, !tokens[index].endsSegment {
      if HouseNumber.isNumber(tokens[index]), startBonus(index) > 0 { return true }
      index -= 1
    }
    return false
  }

  /// A delivery line begins a line, or follows its units.
  private func startBonus(_ start: Int) -> Double {
    guard start > 0 else { return 1.5 }
    let before = tokens[start - 1]
    if before.endsSegment { return 1.5 }
    if before.isHash || Lexicon.BoxTellers.beforeFiveDigits.contains(before.key)
      || before.isDesignator
    {
      return -3
    }
    if HighwayName.end(tokens, at: start - 1, before: start + 1) != nil { return -3 }
    if before.hasDigit { return -1 }
    return 0
  }

  private mutating func finish(_ reading: inout Reading, at start: Int) {
    guard reading.score + 6 > (best?.score ?? -Double.infinity) else { return }
    reading.start = start
    var units: [PostalAddress.Unit] = []
    while let (unit, first) = unitBefore(reading.start) {
      units.insert(unit, at: 0)
      reading.start = first
      reading.score += 1
    }
    if reading.box == nil, reading.tail.box == nil, let (phrase, first) = boxBefore(reading.start) {
      reading.box = phrase.box
      reading.route = phrase.route
      reading.start = first
      reading.score += 1
    }
    if reading.start < start { reading.score += startBonus(reading.start) - reading.startScore }
    reading.units = units + reading.units + reading.tail.units
    if reading.score > (best?.score ?? -Double.infinity) { best = reading }
  }

  /// A unit that ends where the delivery line begins: `Apt 1B 626 E Kilbourn Ave`, `#12 - 100 Main St`.
  private func unitBefore(_ start: Int) -> (PostalAddress.Unit, Int)? {
    var limit = start
    if limit > 1, tokens[limit - 1].key == "-" { limit -= 1 }
    guard limit > 0 else { return nil }
    for first in max(0, limit - 4)..<limit {
      guard let phrase = UnitPhrase(tokens, at: first, before: limit), phrase.end == limit else { continue }
      if first > 0, !tokens[first - 1].endsSegment,
        let type = UnitDesignator.abbreviation(of: tokens[first].code),
        UnitDesignator.needsNumber(type)
      {
        continue
      }
      // `Customer # 55`: the number sign belongs to the word before it.
      if tokens[first].hasHash, first > 0, !tokens[first - 1].endsSegment, tokens[first - 1].isLetters {
        continue
      }
      return (phrase.unit, first)
    }
    return nil
  }

  /// A box that ends where a street begins: `PO Box 12, 100 Main St`.
  private func boxBefore(_ start: Int) -> (BoxPhrase, Int)? {
    for first in max(0, start - 7)..<start {
      if let phrase = BoxPhrase(tokens, at: first, before: start), phrase.end == start {
        return (phrase, first)
      }
    }
    return nil
  }

  /// The highway that ends at `nameEnd`, with a directional after it.
  private func highway(_ start: Int, _ nameEnd: Int, _ limit: Int) -> StreetPhrase? {
    if nameEnd < limit, !tokens[nameEnd - 1].endsSegment, tokens[nameEnd].isDirectional {
      return StreetPhrase(tokens, start, nameEnd + 1)
    }
    return StreetPhrase(tokens, start, nameEnd)
  }

  /// A street without a number, or an address that has a city and no more.
  private mutating func readWithoutNumber(_ end: AddressEnd, _ bonus: Double) {
    guard end.start > 0 else { return }
    if let nameEnd = HighwayName.end(
      tokens, at: end.start > 1 && tokens[0].isDirectional ? 1 : 0, before: end.start),
      let street = highway(0, nameEnd, end.start)
    {
      let tail = AddressTail(
        tokens, from: (street.postDirectional ?? nameEnd - 1) + 1, to: end, afterStreet: false)
      var reading = Reading(tail: tail, end: end)
      reading.street = street
      reading.score = bonus + street.score + tail.score - 1
      finish(&reading, at: 0)
    }
    if let first = tokens.firstIndex(where: \.endsSegment), first + 1 <= end.start, first > 0,
      let street = StreetPhrase(tokens, 0, first + 1), street.suffix != nil, street.score >= 3
    {
      let tail = AddressTail(
        tokens, from: first + 1, to: end, afterStreet: true)
      var reading = Reading(tail: tail, end: end)
      reading.street = street
      reading.score = bonus + street.score + tail.score - 1
      finish(&reading, at: 0)
    }
    guard end.state != nil else { return }
    let tail = AddressTail(tokens, from: 0, to: end, afterStreet: false)
    var reading = Reading(tail: tail, end: end)
    reading.start = tail.units.isEmpty ? tail.city.lowerBound : 0
    reading.score = bonus + tail.score - 2
    reading.units = tail.units
    if reading.score > (best?.score ?? -Double.infinity) { best = reading }
  }
}
