/** A list of whole numbers (0 to 2³²−1) that grows, four bytes each. */
export class Numbers {
  values: Uint32Array<ArrayBuffer>;
  length: number;

  constructor(values = new Uint32Array(64)) {
    this.values = values;
    this.length = 0;
  }

  /** A list that begins with these. */
  static of(values: Uint32Array<ArrayBuffer>): Numbers {
    const list = new Numbers(values.length < 64 ? new Uint32Array(64) : values);
    if (values.length < 64) list.values.set(values);
    list.length = values.length;
    return list;
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(Math.ceil(this.length * 1.5));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }

  add(index: number, amount: number): void {
    this.values[index] = this.at(index) + amount;
  }

  used(): Uint32Array {
    return this.values.subarray(0, this.length);
  }
}
