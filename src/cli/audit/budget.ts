/** Ce que plusieurs fichiers ouverts à la fois ont le droit de coûter ; on attend son tour, dans l'ordre des demandes. */
export class Budget {
  private reste: number
  private readonly file: { readonly cout: number; readonly servir: () => void }[] = []

  constructor(private readonly total: number) {
    this.reste = total
  }

  /** Attend que le coût tienne, et rend de quoi le restituer. Plus cher que le tout, on attend d'être seul. */
  async prendre(demande: number): Promise<() => void> {
    const cout = Math.min(demande, this.total)
    if (this.file.length > 0 || cout > this.reste) {
      await new Promise<void>((servir) => {
        this.file.push({ cout, servir })
      })
    } else this.reste -= cout
    return () => {
      this.reste += cout
      this.servirLaFile()
    }
  }

  private servirLaFile(): void {
    for (let [premier] = this.file; premier !== undefined && premier.cout <= this.reste; [premier] = this.file) {
      this.file.shift()
      this.reste -= premier.cout
      premier.servir()
    }
  }
}
