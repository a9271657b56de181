/// One of several ways that are compared: runs a round and gives the microseconds that one operation took.
struct Contender {
  let name: String
  let round: () async throws -> Double
}

/// What came out for a contender.
struct Standing {
  let name: String
  /// Median over the rounds of the microseconds of an operation.
  let microseconds: Double
  /// Median over the rounds of its time divided by the first contender's in the same round.
  let ratio: Double
}

/// Runs contenders in turn, round after round, each round beginning with another: what disturbs the machine disturbs them all alike.
///
/// One round comes first that is not counted.
func interleave(rounds: Int, _ contenders: [Contender]) async throws -> [Standing] {
  var times = [[Double]](repeating: [], count: contenders.count)
  for round in 0...rounds {
    for turn in contenders.indices {
      let rank = (turn + round) % contenders.count
      let time = try await contenders[rank].round()
      if round > 0 { times[rank].append(time) }
    }
  }
  return zip(contenders, times).map { contender, own in
    Standing(name: contender.name, microseconds: median(own), ratio: median(zip(own, times[0]).map { $0 / $1 }))
  }
}

/// The middle one; of an even number, the upper of the two.
func median(_ values: [Double]) -> Double {
  values.isEmpty ? .nan : values.sorted()[values.count / 2]
}

/// The microseconds that one of `count` runs of `body` takes.
func microseconds(_ count: Int, _ body: (Int) async throws -> Void) async rethrows -> Double {
  let start = ContinuousClock.now
  for turn in 0..<count { try await body(turn) }
  return (ContinuousClock.now - start) / .microseconds(1) / Double(count)
}
