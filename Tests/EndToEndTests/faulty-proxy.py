"""Stands between the desk and a server, and does to the first connections what a list of faults says; later connections pass.

faulty-proxy.py UPSTREAM-PORT FAULTS   prints the port that it listens on, and ends when its standard input does.

FAULTS is a JSON list; each fault is an object:
  {"refuse": true}                      closes at once
  {"cut": N}                            passes N octets of the server's, then closes
  {"cutOn": REGEX}                      passes what the server says up to a match, then closes
  {"on": REGEX, "say": TEXT}            when the client says that, answers TEXT instead of passing it on (%t is the IMAP tag)
  {"on": REGEX, "say": TEXT, "close": true}
  {"on": REGEX, "lose": true}           when the client says that, passes it on, and closes without passing the answer back
  {"on": REGEX, "drop": true}           when the client says that, closes without passing it on
  {"chop": true}                        passes one octet at a time
"""
import asyncio, json, re, sys

faults = json.loads(sys.argv[2])


async def handle(reader, writer):
    fault = faults.pop(0) if faults else {}
    if fault.get("refuse"):
        return writer.transport.abort()
    server_reader, server_writer = await asyncio.open_connection("127.0.0.1", int(sys.argv[1]))
    state = {"lost": False}

    async def finish():
        writer.transport.abort()
        server_writer.close()

    async def send(data):
        if fault.get("chop"):
            for index in range(len(data)):
                writer.write(data[index:index + 1])
                await writer.drain()
        else:
            writer.write(data)
            await writer.drain()

    async def from_server():
        heard = b""
        while data := await server_reader.read(65536):
            if state["lost"]:
                continue
            heard += data
            if "cut" in fault and len(heard) > fault["cut"]:
                await send(data[:len(data) - (len(heard) - fault["cut"])])
                return await finish()
            match = re.search(fault["cutOn"].encode(), heard, re.S) if "cutOn" in fault else None
            if match:
                await send(data[:max(0, len(data) - (len(heard) - match.end()))])
                return await finish()
            await send(data)
        writer.close()

    async def from_client():
        said = b""
        while data := await reader.read(65536):
            said += data
            match = re.search(fault["on"].encode(), said, re.S) if "on" in fault else None
            if match and "say" in fault:
                tag = said[:match.start()].rsplit(b"\n", 1)[-1].split(b" ")[0] or match.group().split(b" ")[0]
                await send(fault["say"].encode().replace(b"%t", tag))
                said = b""
                if fault.get("close"):
                    return await finish()
                if fault.get("once", True):
                    fault.pop("on")
                continue
            if match and fault.get("drop"):
                return await finish()
            if match and fault.get("lose"):
                state["lost"] = True
                server_writer.write(data)
                await server_writer.drain()
                await asyncio.sleep(0.5)
                return await finish()
            server_writer.write(data)
            await server_writer.drain()
        server_writer.close()

    await asyncio.gather(from_server(), from_client(), return_exceptions=True)


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()
    sys.stdout.flush()
    import os
    os._exit(0)


asyncio.run(main())
