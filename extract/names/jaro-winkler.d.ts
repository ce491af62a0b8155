// The one distance we use is loaded without the others, whose declarations stand in their shared file.
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function JaroWinklerDistance(one: string, another: string, options: object): number;
}
