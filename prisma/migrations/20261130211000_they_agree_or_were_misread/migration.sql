-- What analysts had no word for: the two say the same, or a claim was read wrongly.
ALTER TYPE "DismissalReason" ADD VALUE 'agreement';
ALTER TYPE "DismissalReason" ADD VALUE 'misread';
