# SPDX-License-Identifier: EUPL-1.2
# A table of the medians of lines `NAME<tab>WALL CPU PEAK EXIT`: milliseconds
# and KiB, a line a run. The first name is the one whose lead over the others is
# told; `descriptors` says how many each run judged.
BEGIN {
  FS = "\t"
}

{
  if (!($1 in runs)) names[++known] = $1
  split($2, figures, " ")
  ++runs[$1]
  wall[$1, runs[$1]] = figures[1]
  cpu[$1, runs[$1]] = figures[2]
  if (figures[3] + 0 > peak[$1] + 0) peak[$1] = figures[3]
}

function median(values, name,    i, j, n, sorted) {
  n = runs[name]
  for (i = 1; i <= n; ++i) {
    for (j = i; j > 1 && sorted[j - 1] > values[name, i] + 0; --j) {
      sorted[j] = sorted[j - 1]
    }
    sorted[j] = values[name, i] + 0
  }
  return sorted[int((n + 1) / 2)]
}

END {
  print "medians of " runs[names[1]] " runs; ahead: how many times " names[1] \
    " is faster, by the clock and by CPU"
  printf "%-25s %10s %13s %9s %7s %7s\n", "descriptors", "a second",
    "a CPU-second", "peak MiB", "ahead", "by CPU"
  for (i = 1; i <= known; ++i) {
    name = names[i]
    printf "%-25s %10.0f %13.0f %9.1f", name,
      descriptors / median(wall, name) * 1000,
      descriptors / median(cpu, name) * 1000, peak[name] / 1024
    if (i > 1) {
      printf " %7.2f %7.2f", median(wall, name) / median(wall, names[1]),
        median(cpu, name) / median(cpu, names[1])
    }
    printf "\n"
  }
}
