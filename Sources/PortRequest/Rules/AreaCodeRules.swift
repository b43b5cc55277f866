import NumberingPlan
import PostalAddress

/// Rules on where the telephone numbers belong.
enum AreaCodeRules {
  /// The table of area codes may lag behind new ones, so that this is never an error.
  static func unknown(_ draft: DraftPortRequest) -> [Finding] {
    let indices = draft.movingIndices.filter { index in
      guard let number = draft.telephoneNumbers[index].number else { return false }
      return !number.isTollFree && !number.isSpecialService && AreaCode(number.areaCode) == nil
    }
    guard !indices.isEmpty else { return [] }
    let numbers = indices.map { draft.telephoneNumbers[$0].dashed }
    return [
      Finding(
        .unknownAreaCode, .warning, .port, field: NumberRules.pointer(indices),
        message: "The area code of \(ShortenedList(numbers).text) is not known.",
        remedy: "Compare the number with the bill, then check that the area code is in service.")
    ]
  }

  /// Carriers want one request a state or rate center.
  static func severalStates(_ draft: DraftPortRequest) -> [Finding] {
    let counts = states(draft)
    guard counts.count > 1 else { return [] }
    let parts = counts.map { "\($0.state) (\($0.count))" }
    let isExpected = draft.isWireless || draft.locations.count > 1
    return [
      Finding(
        .severalStates, isExpected ? .info : .warning, .port, field: DraftField.telephoneNumbers.pointer,
        message: "The numbers belong to several states: \(ShortenedList(parts).text).",
        remedy: "Ask the winning carrier whether it wants one request for each state.")
    ]
  }

  /// One state's area codes often overlay one another, but each may have rate centers of its own (DIFFERENT_RATE_CENTERS).
  static func severalAreaCodes(_ draft: DraftPortRequest) -> [Finding] {
    var codes: [Int] = []
    for number in draft.movingNumbers.compactMap(\.number) where !number.isTollFree {
      if !codes.contains(number.areaCode) { codes.append(number.areaCode) }
    }
    guard codes.count > 1, states(draft).count < 2, !draft.isWireless else { return [] }
    return [
      Finding(
        .severalAreaCodes, .info, .port, field: DraftField.telephoneNumbers.pointer,
        message: "The numbers have several area codes: \(ShortenedList(codes.map(String.init)).text).",
        remedy:
          "Ask the winning carrier whether it serves all their rate centers, and takes them in one request.")
    ]
  }

  static func outsideServiceState(_ draft: DraftPortRequest) -> [Finding] {
    let counts = states(draft)
    guard !draft.isWireless, let service = draft.serviceAddress?.components?.stateCode,
      let only = counts.first, counts.count == 1, only.state != service
    else { return [] }
    return [
      Finding(
        .outsideServiceState, .warning, .port, field: DraftField.serviceAddress.pointer,
        message: "The numbers belong to \(only.state), the service address is in \(service).",
        remedy: "Make sure that the service address is that of the lines.")
    ]
  }

  /// States and provinces with how many numbers they have, the most numbers first. Area codes that serve several are
  /// left out.
  private static func states(_ draft: DraftPortRequest) -> [(state: String, count: Int)] {
    var counts: [String: Int] = [:]
    for number in draft.movingNumbers.compactMap(\.number) where !number.isTollFree {
      guard let state = AreaCode(number.areaCode)?.stateOrProvince else { continue }
      counts[state, default: 0] += 1
    }
    return counts.map { (state: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.state) < ($0.count, $1.state) }
  }
}
