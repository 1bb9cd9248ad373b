import { colonneDe, ecrit, FORMAT_ENTIER, Page } from '../../trames'
import type { GraphiqueDecrit, PlageDecrite, Remplissage } from '../../trames'
import { blocsDuBanc, reservesDuBanc } from './blocs'
import type { BancADecrire } from './blocs'
import { dire } from './dire'
import { COLONNE_DE_L_ECART, COLONNES_DU_BANC } from './sensibilite'

export const FEUILLE_DU_BANC = 'Banc d’essai'

/** Largeurs, en caractères : l’intitulé, les grilles, puis les effets d’un critère. */
const COLONNES = Array.from({ length: COLONNES_DU_BANC }, (_colonne, rang) => ({ largeur: rang === 0 ? 46 : rang < 3 ? 24 : 15, format: null, renvoi: true }))
/** À droite des tableaux de synthèse, qui ont trois colonnes au plus. */
const GRAPHIQUE = { colonne: 4, colonnes: 7, lignes: 20, ecart: 2 } as const

/** La feuille du rapport (COT-30) : tableaux l’un sous l’autre, graphiques à leur droite, réserves en bas. Rien n’est écrit. */
export function decrireBanc(banc: BancADecrire, feuille: string): Remplissage {
  const { reglages, synthese, comparaison, tranches, sensibilites } = blocsDuBanc(banc)
  const page = new Page(feuille, COLONNES)
  page.ecrire([ecrit(dire('titre'))], { gras: true })
  page.sauter()
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
    format: FORMAT_ENTIER,
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
  page.poser({ titre: dire('reserves'), titres: [], rangees: reservesDuBanc(banc.resultat).map((phrase) => [ecrit(phrase)]) })
  return {
    table: dire('apercu'),
    feuilles: [page.decrire()],
    graphiques: decrits.map((decrire, rang) => decrire(placeDuGraphique(feuille, rang))),
    manques: [],
    suppositions: [],
  }
}

function placeDuGraphique(feuille: string, rang: number): PlageDecrite {
  const ligne = 1 + rang * (GRAPHIQUE.lignes + GRAPHIQUE.ecart)
  return { feuille, ligne, colonne: GRAPHIQUE.colonne, lignes: GRAPHIQUE.lignes, colonnes: GRAPHIQUE.colonnes }
}
