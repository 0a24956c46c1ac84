-- Asks for the tiles of a file over and over: wrk -s tiles.lua URL -- TEMPLATE FILE AUTHORIZATION; a line "layer z/x/y" for each tile.
-- Prints tiles per second, the median and the 95th percentile in milliseconds.
local paths = {}
local next_one = 0

function init(args)
  wrk.headers["Authorization"] = args[3]
  for line in io.lines(args[2]) do
    local layer, z, x, y = line:match("(%w+) (%d+)/(%d+)/(%d+)")
    local values = { layer = layer, z = z, x = x, y = y }
    paths[#paths + 1] = (args[1]:gsub("{(%w+)}", values))
  end
end

function request()
  next_one = next_one % #paths + 1
  return wrk.format("GET", paths[next_one])
end

function done(summary, latency)
  local errors = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  if errors > 0 then
    error(errors .. " tiles were not answered")
  end
  print(string.format("RATE %.1f %.1f %.1f", summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000))
end
