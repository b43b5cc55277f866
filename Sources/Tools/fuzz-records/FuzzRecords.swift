import DocumentFacts
import PageText
import ServiceRecord

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `fuzz-records FOLDER [SECONDS] [SEED]`: reads mutations of the records of a folder until the time is over.
///
/// A trap is the finding: the seed and the round are printed before each thousand rounds, and the input of a round that
/// takes longer than a second is written to standard output. The same seed gives the same mutations.
@main
struct FuzzRecords {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else { fail("usage: fuzz-records FOLDER [SECONDS] [SEED]") }
    let seconds = arguments.count > 2 ? Double(arguments[2]) ?? 60 : 60
    let seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
    let seeds = RecordFiles(folder: arguments[1]).contents
    guard !seeds.isEmpty else { fail("fuzz-records: no text records in \(arguments[1])") }
    var mutation = Mutation(seeds: seeds, seed: seed)
    let end = now() + seconds
    var round = 0
    var numbers = 0
    while now() < end {
      if round % 1000 == 0 { print("seed \(seed) round \(round)") }
      let bytes = mutation.next()
      let start = now()
      let document = Document(plainText: bytes)
      _ = DocumentKind.recognize(Array(document.pages.prefix(2)))
      numbers += ServiceRecordReader().read(document).telephoneNumbers.count
      if now() - start > 1 {
        print(
          "round \(round) took \(now() - start) s for \(bytes.count) bytes:\n\(String(decoding: bytes, as: UTF8.self))"
        )
        exit(1)
      }
      round += 1
    }
    print("\(round) rounds, \(numbers) numbers read, no finding")
  }

  static func fail(_ message: String) -> Never {
    var text = message + "\n"
    text.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
    exit(2)
  }

  /// Seconds on a clock that only goes forward.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
