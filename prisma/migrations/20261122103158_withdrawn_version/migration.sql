-- CreateTable
CREATE TABLE "WithdrawnVersion" (
    "id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL,

    CONSTRAINT "WithdrawnVersion_pkey" PRIMARY KEY ("id")
);
