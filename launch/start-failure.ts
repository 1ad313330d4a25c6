/**
 * Why Gainsay can't start or go on, in words for the person at the shell. The launcher prints the message without a stack
 * and ends with exit code 1; any other error is a fault of ours and is printed whole.
 */
export class StartFailure extends Error {
  override name = "StartFailure";
}
