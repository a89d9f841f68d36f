/**
 * Whether the console is to be asked about an element's attributes: a cheap test of their names, so that no page
 * fetches the words for it that has nothing of the kind. What is meant, near-attributes.ts finds out.
 *
 * What has a property is known. What has a hyphen or the like is somebody else's, but for what other shops call ours.
 */
export function hasOddAttribute(place: Element): boolean {
  return place
    .getAttributeNames()
    .some(
      (name) =>
        /^(variant(?!(full|compact|badge)?$)|timeout.*\D$|(zip|post|ship|product|item).*-|data-(sku|quantity))/.test(
          name + place.getAttribute(name),
        ) || !(name in place || /^class$|\W/.test(name)),
    );
}
