/** The attribute of the script in a declarative shadow root that holds what the server knew. */
export const serverMark = 'data-stockline-server';
