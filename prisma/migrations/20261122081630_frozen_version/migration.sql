-- CreateTable
CREATE TABLE "FrozenVersion" (
    "id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FrozenVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FrozenVersion_frozenAt_idx" ON "FrozenVersion"("frozenAt");

-- What has been cited stays as it was cited. Removing a whole version stays possible, where a law asks for it.
CREATE FUNCTION refuse_frozen_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a frozen version is never changed';
END
$$;

CREATE TRIGGER frozen_version_is_final BEFORE UPDATE ON "FrozenVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_frozen_change();
