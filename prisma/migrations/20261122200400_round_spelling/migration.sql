-- A stated round is known by its session, number and part, no longer by its name as printed. SQL cannot read a name:
-- the code that applies this migration writes the keys anew and brings together what was one round in two spellings
-- (lib/db/server/respell-rounds.ts).
SELECT 1;
