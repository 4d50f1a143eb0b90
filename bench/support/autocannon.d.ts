/** What we use of autocannon, which has no types of its own. */
declare module 'autocannon' {
  type Wishes = {
    url: string;
    connections: number;
    duration: number;
    headers: Record<string, string>;
  };
  type Result = {
    '2xx': number;
    non2xx: number;
    errors: number;
    duration: number;
    latency: { p97_5: number };
  };
  export default function autocannon(wishes: Wishes): Promise<Result>;
}
