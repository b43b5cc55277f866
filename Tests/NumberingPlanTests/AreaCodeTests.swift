import NumberingPlan
import Testing

@Suite struct AreaCodeTests {
  @Test(arguments: [
    (610, "US", "PA", "Pennsylvania"), (210, "US", "TX", "San Antonio, TX"), (416, "CA", "ON", "Ontario"),
    (203, "US", "CT", "Connecticut"), (202, "US", "DC", "Washington D.C."), (787, "PR", nil, "Puerto Rico"),
    (876, "JM", nil, "Jamaica"), (902, "CA", nil, "Nova Scotia/Prince Edward Island"),
  ])
  func knowsWhere(code: Int, country: String, state: String?, label: String) throws {
    let areaCode = try #require(AreaCode(code))
    #expect(areaCode.code == code && areaCode.kind == .geographic)
    #expect(areaCode.country == country)
    #expect(areaCode.stateOrProvince == state)
    #expect(areaCode.label == label)
  }

  @Test(arguments: [
    (800, AreaCode.Kind.tollFree), (833, .tollFree), (900, .premium), (500, .personal), (600, .personal),
  ])
  func knowsKinds(code: Int, kind: AreaCode.Kind) {
    #expect(AreaCode(code)?.kind == kind)
  }

  @Test(arguments: [-1, 0, 199, 211, 299, 370, 555, 960, 999, 1000, Int.max])
  func doesNotKnow(code: Int) {
    #expect(AreaCode(code) == nil)
  }

  @Test func listsAll() {
    let all = AreaCode.all
    #expect(all.count == 462)
    #expect(all.filter { $0.country == "CA" && $0.kind == .geographic }.count == 56)
    #expect(AreaCode(902)?.statesOrProvinces == ["NS", "PE"])
    #expect(
      all.allSatisfy { code in
        TelephoneNumber(areaCode: code.code, centralOfficeCode: 555, lineNumber: 100) != nil
          && !code.label.isEmpty
      })
  }
}
