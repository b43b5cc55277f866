import DocumentFacts
import NumberingPlan
import Testing

@testable import NumberOwnership

/// Numbers of rows of calls: kept once each, judged closely only where they may be the account's.
@Suite struct CalledNumbersTests {
  private func number(_ line: Int) throws -> TelephoneNumber {
    try #require(TelephoneNumber(areaCode: 212, centralOfficeCode: 555, lineNumber: line))
  }

  private func call(_ number: TelephoneNumber, page: Int = 1, _ features: [OwnershipFeature] = [])
    -> NumberPlace
  {
    NumberPlace(
      number: number, printed: number.national,
      evidence: Evidence(page: page, box: nil, text: number.national, rule: "a row of calls"),
      features: FeatureSet([.timeOrMinutes] + features))
  }

  @Test func eachOnceByItsFirstRow() throws {
    var called = CalledNumbers()
    for page in 1...3 {
      for line in (0..<5000).reversed() { called.add(call(try number(line), page: page)) }
    }
    let sorted = called.sorted
    #expect(sorted.inOrder.map(\.number.lineNumber) == Array(0..<5000))
    #expect(sorted.inOrder.allSatisfy { $0.page == 1 && $0.column == nil })
  }

  @Test(arguments: [(2, true), (4, true), (6, true), (1, false), (3, false), (7, false)])
  func contains(_ line: Int, _ isThere: Bool) throws {
    var called = CalledNumbers()
    for line in [6, 2, 4, 2] { called.add(call(try number(line))) }
    #expect(called.sorted.contains(try number(line)) == isThere)
  }

  @Test func keepsWhatEachRowSays() throws {
    var called = CalledNumbers()
    called.add(call(try number(1)))
    called.add(call(try number(2), [.secondOfRow]))
    let sorted = called.sorted
    #expect(
      sorted.inOrder.map { sorted.features(of: $0).contains(.secondOfRow) } == [false, true])
  }

  /// Of ten numbers called, one is in a cell whose label names a line.
  static let told: [(calls: Int, count: Int)] = [(0, 1), (3, 4), (9, 10), (.max, 10)]

  @Test(arguments: told) func toldOfThoseCalled(_ calls: Int, _ count: Int) throws {
    var census = NumberCensus()
    for line in 0..<10 {
      census.add(call(try number(line), line == 7 ? [.labelOwnSure] : []))
    }
    var weights = OwnershipWeights(bias: -2)
    weights[.timeOrMinutes] = -4
    weights[.labelOwnSure] = 9
    let numbers = OwnershipDecision(weights: weights, main: nil).numbers(of: census, calls: calls)
    #expect(numbers.count == count)
    #expect(numbers.filter(\.isListed).map(\.number.lineNumber) == [7])
  }

  @Test(arguments: [(1, true), (2, false), (3, false)])
  func anotherOfTheExchange(_ seen: Int, _ expected: Bool) throws {
    var census = NumberCensus()
    switch seen {
    case 1: census.add(call(try number(5)))
    // The number itself, and one of another exchange.
    case 2: census.add(call(try number(1)))
    default:
      census.add(
        call(try #require(TelephoneNumber(areaCode: 212, centralOfficeCode: 556, lineNumber: 5))))
    }
    #expect(census.callsAnother(ofExchange: try number(1)) == expected)
  }

  /// A number too many is left out, and said so; one that is known may be printed again.
  @Test(arguments: [([1, 2], false), ([1, 2, 1], false), ([1, 2, 3], true)])
  func moreNumbersThanAreKept(_ printed: [Int], _ isCut: Bool) throws {
    var census = NumberCensus(mostNumbers: 2)
    for line in printed {
      let number = try number(line)
      census.add(
        NumberPlace(
          number: number, printed: number.national,
          evidence: Evidence(page: 1, box: nil, text: number.national, rule: ""), features: FeatureSet()))
    }
    #expect(census.isCut == isCut)
    #expect(census.entries.count == 2)
  }
}
