// Purpose: Take the right to write where nobody has it, or who has it is silent for too long or known to have ended; else tell who has it. What was written under it before may have been cut off.
// Mode: write
// Parameters: $id string, $token string, $holder map, $silentMs integer, $ended string
// Rows: {taken: boolean, cutOff: boolean, token: string, host: string, pid: integer, program: string, task: string, since: integer}
// Index: meta_id
MERGE (m:Meta {id: $id})
// Locks the node: what is read of it next is the newest.
SET m.asked = timestamp()
WITH m, m.token IS NULL OR m.token = $ended OR m.beat < timestamp() - $silentMs AS free,
     m.token IS NOT NULL OR coalesce(m.cutOff, false) AS cutOff
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET m += $holder, m.token = $token, m.cutOff = cutOff, m.since = timestamp(), m.beat = timestamp()
)
RETURN free AS taken, cutOff, m.token AS token, m.host AS host, m.pid AS pid, m.program AS program, m.task AS task, m.since AS since
