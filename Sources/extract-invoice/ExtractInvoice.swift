import ArgumentParser
import PortDraft

@main
struct ExtractInvoice: ParsableCommand {
  func run() throws {}
}
