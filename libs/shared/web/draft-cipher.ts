const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A draft as it lies on the device: noise without the person's device key. */
export interface SealedDraft {
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

/**
 * AES-256-GCM with a person's device key. Each sealing uses a fresh random 96-bit nonce, and is bound to where it lies
 * (`place`), so that a draft moved to another person's or item's place does not open.
 */
export class DraftCipher {
  private constructor(private readonly key: CryptoKey) {}

  /**
   * @param deviceKey 32 bytes in base64, as `Me` carries them
   * @throws when this page has no WebCrypto, which browsers give only to https and to this machine itself
   */
  static async of(deviceKey: string): Promise<DraftCipher> {
    const bytes = Uint8Array.from(atob(deviceKey), (character) => character.charCodeAt(0));
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    return new DraftCipher(key);
  }

  /** Seals anything JSON can hold. */
  async seal(value: unknown, place: string): Promise<SealedDraft> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = encoder.encode(JSON.stringify(value));
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: encoder.encode(place) },
      this.key,
      text,
    );
    return { iv, sealed };
  }

  /** @throws when the key, the place or the bytes are not the ones of the sealing */
  async open({ iv, sealed }: SealedDraft, place: string): Promise<unknown> {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: encoder.encode(place) },
      this.key,
      sealed,
    );
    return JSON.parse(decoder.decode(text));
  }
}
