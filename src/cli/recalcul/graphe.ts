import { ESPACE_DE_NOMS } from '../../catalogue'
import { COLONNES_MAX } from '../../classeur/adresse'
import type { Plage } from '../../classeur/port'
import { seCroisent } from '../../classeur/rectangle'
import { estErreurDeFormule, lireFormule, parcourir } from '../../formules'
import type { Formule, Noeud } from '../../formules'
import { clef } from '../../remplissage'
import type { FormuleSituee, Modele } from '../../remplissage'
import { dependancesDe } from './dependances'

export interface CelluleDeFormule {
  readonly source: FormuleSituee
  /** `null` : la formule ne se lit pas. */
  readonly formule: Formule | null
  readonly estNotre: boolean
  /** Cellules qu'elle remplit : la sienne, ou toute l'étendue d'une formule matricielle ou dynamique. */
  readonly occupe: Plage
  readonly litAilleurs: boolean
  readonly plages: readonly Plage[]
}

const NOTRE = `${ESPACE_DE_NOMS}.`

/** Au-delà, une plage se cherche par comparaison plutôt que case par case. */
const PETITE_PLAGE = 64

/** Qui lit quoi, parmi les formules d'un classeur. */
export class Graphe {
  readonly cellules: readonly CelluleDeFormule[]
  private readonly parCase = new Map<string, Map<number, CelluleDeFormule[]>>()
  /** Formules par feuille et par ligne occupée. */
  private readonly parLigne = new Map<string, Map<number, CelluleDeFormule[]>>()
  /** Par feuille, puis par plage : des milliers de formules lisent souvent la même colonne entière. */
  private readonly grandes = new Map<string, Map<string, { readonly plage: Plage; readonly lecteurs: CelluleDeFormule[] }>>()

  constructor(modele: Modele) {
    this.cellules = modele.formules.map((source) => this.indexer(source, modele))
  }

  /** Formules qui lisent au moins une case de la plage, chacune une fois. */
  lecteursDe(plage: Plage): readonly CelluleDeFormule[] {
    const groupes: (readonly CelluleDeFormule[])[] = []
    const cases = this.parCase.get(clef(plage.feuille))
    for (let i = 0; i < plage.lignes; i++) {
      for (let j = 0; j < plage.colonnes; j++) {
        const lecteurs = cases?.get((plage.ligne + i) * COLONNES_MAX + plage.colonne + j)
        if (lecteurs !== undefined) groupes.push(lecteurs)
      }
    }
    for (const { plage: lue, lecteurs } of this.grandes.get(clef(plage.feuille))?.values() ?? []) if (seCroisent(lue, plage)) groupes.push(lecteurs)
    const [premier, ...autres] = groupes
    return autres.length === 0 ? (premier ?? []) : [...new Set(groupes.flat())]
  }

  /** Formules dont dépendent les cellules données, de proche en proche, elles-mêmes exclues. */
  amontDe(cellules: readonly CelluleDeFormule[]): ReadonlySet<CelluleDeFormule> {
    const amont = new Set<CelluleDeFormule>()
    const file = [...cellules]
    const suivies = new Set<string>()
    for (let cellule = file.pop(); cellule !== undefined; cellule = file.pop()) {
      for (const plage of cellule.plages) {
        const place = `${clef(plage.feuille)}!${placeDe(plage)}`
        if (suivies.has(place)) continue
        suivies.add(place)
        for (const lue of this.formulesDans(plage)) {
          if (amont.has(lue)) continue
          amont.add(lue)
          file.push(lue)
        }
      }
    }
    return amont
  }

  private formulesDans(plage: Plage): CelluleDeFormule[] {
    const lignes = this.parLigne.get(clef(plage.feuille))
    if (lignes === undefined) return []
    const candidates =
      plage.lignes > lignes.size
        ? [...lignes.values()].flat()
        : Array.from({ length: plage.lignes }, (_ligne, i) => lignes.get(plage.ligne + i) ?? []).flat()
    return candidates.filter(({ occupe }) => seCroisent(occupe, plage))
  }

  private indexer(source: FormuleSituee, modele: Modele): CelluleDeFormule {
    const lue = lireFormule(source.formule, 'en')
    const formule = estErreurDeFormule(lue) ? null : lue
    const dependances = formule === null ? null : dependancesDe(formule, modele.contexte(source.feuille, source.ligne, source.colonne))
    const cellule: CelluleDeFormule = {
      source,
      formule,
      estNotre: formule === null ? source.formule.includes(NOTRE) : parcourir(formule.racine).some(estNotreAppel),
      occupe: { feuille: source.feuille, ligne: source.ligne, colonne: source.colonne, lignes: 1, colonnes: 1, ...source.etendue },
      litAilleurs: dependances?.ailleurs ?? true,
      plages: dependances?.plages ?? [],
    }
    cellule.plages.forEach((plage) => this.retenir(plage, cellule))
    this.situer(cellule)
    return cellule
  }

  private situer(cellule: CelluleDeFormule): void {
    const { feuille, ligne, lignes } = cellule.occupe
    const deFeuille = this.parLigne.get(clef(feuille)) ?? new Map<number, CelluleDeFormule[]>()
    this.parLigne.set(clef(feuille), deFeuille)
    for (let i = ligne; i < ligne + lignes; i++) {
      const deLigne = deFeuille.get(i) ?? []
      deLigne.push(cellule)
      deFeuille.set(i, deLigne)
    }
  }

  private retenir(plage: Plage, lecteur: CelluleDeFormule): void {
    const feuille = clef(plage.feuille)
    if (plage.lignes * plage.colonnes > PETITE_PLAGE) {
      const grandes = this.grandes.get(feuille) ?? new Map<string, { readonly plage: Plage; readonly lecteurs: CelluleDeFormule[] }>()
      const grande = grandes.get(placeDe(plage)) ?? { plage, lecteurs: [] }
      ajouter(grande.lecteurs, lecteur)
      grandes.set(placeDe(plage), grande)
      this.grandes.set(feuille, grandes)
      return
    }
    const cases = this.parCase.get(feuille) ?? new Map<number, CelluleDeFormule[]>()
    this.parCase.set(feuille, cases)
    for (let i = 0; i < plage.lignes; i++) {
      for (let j = 0; j < plage.colonnes; j++) {
        const place = (plage.ligne + i) * COLONNES_MAX + plage.colonne + j
        const lecteurs = cases.get(place) ?? []
        ajouter(lecteurs, lecteur)
        cases.set(place, lecteurs)
      }
    }
  }
}

/** Une formule qui lit deux fois la même case n'y figure qu'une fois. */
function ajouter(lecteurs: CelluleDeFormule[], lecteur: CelluleDeFormule): void {
  if (lecteurs.at(-1) !== lecteur) lecteurs.push(lecteur)
}

function placeDe({ ligne, colonne, lignes, colonnes }: Plage): string {
  return `${ligne},${colonne},${lignes},${colonnes}`
}

function estNotreAppel(noeud: Noeud): boolean {
  return noeud.genre === 'appel' && noeud.nom.startsWith(NOTRE)
}
