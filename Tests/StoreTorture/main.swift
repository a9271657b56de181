import CInterpose
import Storage

// A small program to be killed, starved and cut off: the tests of Storage run it and look at what is left.
//
//   StoreTorture write FOLDER RUN         eight writers, without end
//   StoreTorture record FOLDER RUN LOG full|normal
//                                         eight writers for a while, every write and sync written down
//   StoreTorture fail FOLDER full|sync SUFFIX
//                                         a disk that fills up, or dies, under the files that end so

let arguments = CommandLine.arguments
let master = try MasterKey(bytes: [UInt8](repeating: 0x21, count: 32))
guard arguments.count >= 4 else { preconditionFailure("StoreTorture write|record|fail FOLDER …") }

switch arguments[1] {
case "write":
  let store = try SQLiteStore.open(at: arguments[2], master: master)
  print("ouvert")
  flush()
  await Workload(store: store, run: UInt64(arguments[3]) ?? 0).run(batches: .max)
case "record":
  let options = SQLiteOptions(synchronous: arguments[5] == "full" ? .full : .normal)
  interpose_record(arguments[4], arguments[2])
  let store = try SQLiteStore.open(at: arguments[2], master: master, options: options)
  await Workload(store: store, run: UInt64(arguments[3]) ?? 0).run(batches: 100)
case "fail":
  let failure = arguments[3] == "full" ? INTERPOSE_FULL : INTERPOSE_SYNC
  try await Failures(folder: arguments[2], failure: failure, suffix: arguments[4]).run()
default:
  preconditionFailure("StoreTorture write|record|fail FOLDER …")
}
