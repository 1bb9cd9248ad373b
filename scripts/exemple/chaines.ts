import { DECLARATION, echapper } from './xml'

/** Table des chaînes partagées : chaque texte y a un rang, compté dans l’ordre de première apparition. */
export class ChainesPartagees {
  private readonly rangs = new Map<string, number>()
  private emplois = 0

  rang(texte: string): number {
    this.emplois += 1
    const connu = this.rangs.get(texte)
    if (connu !== undefined) return connu
    const nouveau = this.rangs.size
    this.rangs.set(texte, nouveau)
    return nouveau
  }

  /** Partie `xl/sharedStrings.xml`. */
  ecrire(): string {
    const textes = [...this.rangs.keys()].map((texte) => {
      const espace = texte !== texte.trim() ? ' xml:space="preserve"' : ''
      return `<si><t${espace}>${echapper(texte)}</t></si>`
    })
    return (
      `${DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
      `count="${this.emplois}" uniqueCount="${this.rangs.size}">${textes.join('')}</sst>`
    )
  }
}
