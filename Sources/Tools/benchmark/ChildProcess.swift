import Foundation

/// One run of another program, with what it took.
struct ChildProcess {
  /// Seconds from start to end.
  private(set) var wall = 0.0
  /// Seconds of processor time.
  private(set) var processor = 0.0
  /// Most memory resident at once, in kilobytes; 0 unless it was watched.
  private(set) var peak = 0
  /// The same of that of its children which takes most.
  private(set) var childrenPeak = 0

  /// Runs a program of the search path; what it writes is thrown away.
  ///
  /// - Parameter watchesMemory: look at the process while it runs, which disturbs its times.
  /// - Throws: where it can't be started or fails.
  init(_ arguments: [String], watchesMemory: Bool = false) throws {
    let start = Self.now
    let id = try Self.spawn(arguments)
    var status: Int32 = 0
    var usage = rusage()
    // The kernel counts into `ru_maxrss` what the parent held when it started the child, so that must be looked up.
    while wait4(id, &status, watchesMemory ? WNOHANG : 0, &usage) == 0 {
      peak = max(peak, Self.peak(of: id))
      childrenPeak = max(childrenPeak, Self.children(of: id).map { Self.peak(of: $0) }.max() ?? 0)
      usleep(300)
    }
    wall = Self.now - start
    processor = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    guard status == 0 else { throw Failure(command: arguments, status: status) }
  }

  struct Failure: Error {
    var command: [String]
    var status: Int32
  }

  private static func spawn(_ arguments: [String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    var id: pid_t = 0
    let failure = posix_spawnp(&id, arguments[0], &actions, nil, pointers, environ)
    guard failure == 0 else { throw Failure(command: arguments, status: failure) }
    return id
  }

  private static var now: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  private static func children(of id: pid_t) -> [pid_t] {
    let text = try? String(contentsOfFile: "/proc/\(id)/task/\(id)/children", encoding: .utf8)
    return (text ?? "").split(separator: " ").compactMap { pid_t($0) }
  }

  private static func peak(of id: pid_t) -> Int {
    guard let status = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return Int(line.filter(\.isNumber)) ?? 0
  }
}
