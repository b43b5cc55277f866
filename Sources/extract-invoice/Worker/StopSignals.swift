import CLinux

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals that ask a process to stop, held back until it looks: it ends between two results, not within one.
final class StopSignals {
  /// Can be read when a signal came; negative where the system offers no such thing.
  let descriptor: Int32

  init() { descriptor = process_catch_stop_signals() }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// - Throws: ``Stopped`` where one came.
  func check() throws {
    let signal = process_caught_signal(descriptor)
    if signal != 0 { throw Stopped(signal: signal) }
  }
}

/// The process was asked to stop.
struct Stopped: Error {
  var signal: Int32

  /// As shells count the end by a signal.
  var status: Int32 { 128 + signal }

  func end() -> Never { exit(status) }
}
