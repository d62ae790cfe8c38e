-- A county-level city has a 市委 of its own, and so has the prefecture over it: their rounds were one. Only our own reading
-- of names tells them apart (lib/db/server/part-rounds.ts), in this transaction.
SELECT 1;
