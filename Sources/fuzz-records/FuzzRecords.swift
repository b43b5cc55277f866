@main
struct FuzzRecords {
  static func main() {}
}
