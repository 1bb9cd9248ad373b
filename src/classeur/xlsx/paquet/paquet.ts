import { lireArbre } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import { coder, coderComme, decoder } from '../xml/texte'
import { refuser } from '../refus'
import type { Compression } from '../zip/compression'
import { decompresserEntree, decompresserParMorceaux } from '../zip/decompresser-entree'
import { ecrireZip, fabriquerEntree } from '../zip/ecrire-zip'
import type { EntreeZip } from '../zip/entree'

/**
 * Les parties d'un fichier OOXML, décompressées à la demande. Les parties récrites vivent dans un état à part :
 * tant qu'aucune ne l'est, `enregistrer` recopie tout octet pour octet.
 */
export class Paquet {
  private readonly entrees = new Map<string, EntreeZip>()
  private readonly recrites = new Map<string, Uint8Array>()
  private readonly supprimees = new Set<string>()

  constructor(
    private readonly original: Uint8Array,
    entrees: readonly EntreeZip[],
    private readonly compression: Compression,
  ) {
    for (const entree of entrees) this.entrees.set(entree.nom.toLowerCase(), entree)
  }

  /** Noms des parties présentes, dans l'ordre du fichier puis des ajouts. */
  parties(): readonly string[] {
    const presentes = [...this.entrees.values()].filter(({ nom }) => !this.supprimees.has(nom.toLowerCase()))
    const ajoutees = [...this.recrites.keys()].filter((nom) => !this.entrees.has(nom.toLowerCase()))
    return [...presentes.map(({ nom }) => nom), ...ajoutees]
  }

  /** OPC ignore la casse des noms de partie. */
  a(partie: string): boolean {
    const cle = partie.toLowerCase()
    return !this.supprimees.has(cle) && (this.entrees.has(cle) || this.recrites.has(partie))
  }

  /** @throws ErreurClasseur `fichier-refuse` si la partie manque ou ment sur sa taille */
  async octets(partie: string): Promise<Uint8Array> {
    return this.recrites.get(this.nomExact(partie)) ?? decompresserEntree(this.entree(partie), this.compression)
  }

  /**
   * Les mêmes octets, par morceaux qui ne valent que jusqu'au suivant : rien n'est gardé des précédents.
   * @throws ErreurClasseur comme `octets`, au plus tard après le dernier morceau
   */
  morceaux(partie: string): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
    const recrite = this.recrites.get(this.nomExact(partie))
    return recrite === undefined ? decompresserParMorceaux(this.entree(partie), this.compression) : [recrite]
  }

  /** Taille de la partie décompressée, en octets. */
  taille(partie: string): number {
    return this.recrites.get(this.nomExact(partie))?.length ?? this.entree(partie).taille
  }

  async texte(partie: string): Promise<string> {
    return decoder(await this.octets(partie), partie)
  }

  async arbre(partie: string): Promise<{ readonly texte: string; readonly racine: Noeud }> {
    const texte = await this.texte(partie)
    return { texte, racine: lireArbre(texte, partie) }
  }

  /** Récrit une partie présente en gardant sa marque d'ordre des octets, ou en ajoute une. */
  async recrireTexte(partie: string, texte: string): Promise<void> {
    this.recrire(partie, this.a(partie) ? coderComme(await this.octets(partie), texte) : coder(texte))
  }

  recrire(partie: string, octets: Uint8Array): void {
    this.supprimees.delete(partie.toLowerCase())
    this.recrites.set(this.nomExact(partie), octets)
  }

  supprimer(partie: string): void {
    this.recrites.delete(this.nomExact(partie))
    this.supprimees.add(partie.toLowerCase())
  }

  /** Copie où l'on peut récrire sans toucher à celle-ci : l'enregistrement part toujours de l'état d'origine. */
  copier(): Paquet {
    const copie = new Paquet(this.original, [...this.entrees.values()], this.compression)
    this.recrites.forEach((octets, partie) => copie.recrites.set(partie, octets))
    this.supprimees.forEach((partie) => copie.supprimees.add(partie))
    return copie
  }

  async enregistrer(): Promise<Uint8Array> {
    if (this.recrites.size === 0 && this.supprimees.size === 0) return this.original.slice()
    const sortie: EntreeZip[] = []
    for (const partie of this.parties()) {
      const origine = this.entrees.get(partie.toLowerCase())
      const recrite = this.recrites.get(partie)
      if (recrite !== undefined) sortie.push(await fabriquerEntree(partie, recrite, this.compression, origine))
      else if (origine !== undefined) sortie.push(origine)
    }
    return ecrireZip(sortie)
  }

  private entree(partie: string): EntreeZip {
    const cle = partie.toLowerCase()
    const entree = this.entrees.get(cle)
    if (entree === undefined || this.supprimees.has(cle)) throw refuser('partie-absente', { partie })
    return entree
  }

  private nomExact(partie: string): string {
    return this.entrees.get(partie.toLowerCase())?.nom ?? partie
  }
}
