import type { FeuilleDecrite, GraphiqueDecrit, PlageDecrite, Remplissage } from '../../trames'
import type { BlocDuBanc, CaseDuBanc } from './bloc'
import { ecrite } from './bloc'
import { blocsDuBanc, reservesDuBanc } from './blocs'
import type { BancADecrire } from './blocs'
import { dire } from './dire'
import { COLONNE_DE_L_ECART, COLONNES_DU_BANC } from './sensibilite'

export const FEUILLE_DU_BANC = 'Banc d’essai'

const LARGEURS = { intitule: 46, grille: 24, effet: 15 } as const
/** À droite des tableaux de synthèse, qui ont trois colonnes au plus. */
const GRAPHIQUE = { colonne: 4, colonnes: 7, lignes: 20, ecart: 2 } as const

/** La feuille du rapport (COT-30) : tableaux l’un sous l’autre, graphiques à leur droite, réserves en bas. Rien n’est écrit. */
export function decrireBanc(banc: BancADecrire, feuille: string): Remplissage {
  const { reglages, synthese, comparaison, tranches, sensibilites } = blocsDuBanc(banc)
  const page = new Page(feuille)
  for (const bloc of [reglages, ...synthese, ...(comparaison === null ? [] : [comparaison])]) page.poser(bloc)
  const histogramme = tranches === null ? [] : [page.poser(tranches)]
  const nombre = histogramme.length + sensibilites.filter((bloc) => bloc !== null).length
  page.descendreA(1 + nombre * (GRAPHIQUE.lignes + GRAPHIQUE.ecart))
  const { grilles } = banc.resultat.valeur
  const decrits: ((place: PlageDecrite) => GraphiqueDecrit)[] = histogramme.map((corps) => (place) => ({
    nom: dire('graphique-tranches'),
    titre: dire('graphique-tranches'),
    description: dire('graphique-tranches-description'),
    abscisses: colonneDe(corps, 0),
    series: grilles.map(({ nom }, rang) => ({ titre: nom, valeurs: colonneDe(corps, rang + 1), genre: 'barres' })),
    format: '#,##0',
    place,
  }))
  for (const [rang, bloc] of sensibilites.entries()) {
    if (bloc === null) continue
    const corps = page.poser(bloc)
    const grille = grilles[rang]?.nom ?? ''
    decrits.push((place) => ({
      nom: dire('graphique-sensibilite-nom', { rang: rang + 1 }),
      titre: dire('graphique-sensibilite', { grille }),
      description: dire('graphique-sensibilite-description', { grille }),
      abscisses: colonneDe(corps, 0),
      series: [{ titre: dire('retire-mediane'), valeurs: colonneDe(corps, COLONNE_DE_L_ECART), genre: 'barres' }],
      format: '0.0',
      place,
    }))
  }
  page.poser({ titre: dire('reserves'), titres: [], rangees: reservesDuBanc(banc.resultat).map((phrase) => [ecrite(phrase)]) })
  return {
    table: dire('apercu'),
    feuilles: [page.decrire()],
    graphiques: decrits.map((decrire, rang) => decrire(placeDuGraphique(feuille, rang))),
    manques: [],
    suppositions: [],
  }
}

/** Rangées d’une feuille, posées du haut vers le bas. */
class Page {
  private readonly rangees: (readonly CaseDuBanc[])[]
  private readonly gras: number[] = []

  constructor(private readonly feuille: string) {
    this.rangees = [[ecrite(dire('titre'))], []]
  }

  /** Pose un tableau et rend la place de ses rangées, titres exclus. */
  poser({ titre, titres, rangees }: BlocDuBanc): PlageDecrite {
    for (const entete of [[titre], titres]) {
      if (entete.length === 0) continue
      this.gras.push(this.rangees.length)
      this.rangees.push(entete.map(ecrite))
    }
    const corps = { feuille: this.feuille, ligne: this.rangees.length, colonne: 0, lignes: rangees.length, colonnes: titres.length }
    this.rangees.push(...rangees, [])
    return corps
  }

  /** Laisse des rangées vides jusqu’à celle-ci : un graphique ne couvre aucune case remplie. */
  descendreA(ligne: number): void {
    while (this.rangees.length < ligne) this.rangees.push([])
  }

  decrire(): FeuilleDecrite {
    return {
      nom: this.feuille,
      cellules: this.rangees.map((rangee) => Array.from({ length: COLONNES_DU_BANC }, (_vide, rang) => rangee[rang]?.valeur ?? null)),
      colonnes: Array.from({ length: COLONNES_DU_BANC }, (_colonne, rang) => ({
        largeur: rang === 0 ? LARGEURS.intitule : rang < 3 ? LARGEURS.grille : LARGEURS.effet,
        format: null,
        renvoi: true,
      })),
      formats: this.rangees.flatMap((rangee, ligne) => rangee.flatMap(({ format }, colonne) => (format === null ? [] : [{ ligne, colonne, format }]))),
      titres: 1,
      gras: this.gras,
    }
  }
}

function colonneDe(corps: PlageDecrite, rang: number): PlageDecrite {
  return { ...corps, colonne: rang, colonnes: 1 }
}

function placeDuGraphique(feuille: string, rang: number): PlageDecrite {
  const ligne = 1 + rang * (GRAPHIQUE.lignes + GRAPHIQUE.ecart)
  return { feuille, ligne, colonne: GRAPHIQUE.colonne, lignes: GRAPHIQUE.lignes, colonnes: GRAPHIQUE.colonnes }
}
