/**
 * How good a way of matching is, the best first: a match further down never stands before one further up. Each by itself, so that no name of
 * them is in the built code.
 */
export const whole = 0;
export const begins = 1;
export const inside = 2;
export const initials = 3;
export const initialsInside = 4;
export const layout = 5;
export const sound = 6;
export const role = 7;
export const near = 8;
export const close = 9;
export const slip = 10;
