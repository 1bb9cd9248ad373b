import { GRAVITES, enIso } from '../../regles'
import type { Jour } from '../../regles'
import { ecrit, effectif, Page } from '../../trames'
import type { BlocDecrit, FeuilleDecrite, PlageDecrite, Remplissage } from '../../trames'
import type { ConstatDAudit, QuestionDeColonne } from '../types'
import { blocDesGravites } from './blocs-de-l-audit'
import { compterParGravite, compterParRegle } from './compter'
import type { Dire, Rediger } from './dire'
import { direAvec } from './dire'
import type { TableauEnJson } from './en-json'
import { TITRES_DU_RAPPORT } from './feuilles-du-rapport'
import { graphiqueDesRegles } from './graphiques'
import { feuillesDeSynthese } from './feuilles-de-synthese'
import type { FeuillePosee } from './feuilles-de-synthese'

/** Un classeur du lot, tel que les fils de la commande le rendent. */
export interface FichierDuLot {
  readonly fichier: string
  readonly tableaux: readonly TableauEnJson[]
  readonly constats: readonly ConstatDAudit[]
  readonly questions: readonly QuestionDeColonne[]
}

/** Un fichier du lot qui n'a pas pu être audité, et la phrase qui dit pourquoi. */
export interface FichierNonLu {
  readonly fichier: string
  readonly erreur: string
}

export type ElementDuLot = FichierDuLot | FichierNonLu

interface SyntheseAComposer {
  readonly rediger: Rediger
  /** Jour du contrôle ; `null` : chaque classeur l'a dit lui-même, ou `aujourdhui`. */
  readonly jour: Jour | null
  readonly aujourdhui?: Jour
}

/** Première feuille de la synthèse : celle que porte d'abord le classeur neuf qui la reçoit. */
export const FEUILLE_DE_SYNTHESE = 'Synthèse'

/** Largeurs de la page de chiffres, en caractères. */
const COLONNES = [50, 66, 12, 12, 12, 12, 12, 12].map((largeur) => ({ largeur, format: null, renvoi: true }))
const GRAPHIQUE = { colonne: 3, colonnes: 8, ligne: 3, lignes: 16 } as const

function estNonLu(element: ElementDuLot): element is FichierNonLu {
  return 'erreur' in element
}

/**
 * Le classeur d'un lot : une page de chiffres et un graphique, puis les constats par fichier, par règle, par commune, et un par un. Pure.
 * @returns de quoi le poser dans un classeur neuf dont l'unique feuille s'appelle `FEUILLE_DE_SYNTHESE`
 */
export function composerSynthese(lot: readonly ElementDuLot[], { rediger, ...dates }: SyntheseAComposer): Remplissage {
  const dire = direAvec(rediger)
  const lus = lot.filter((element): element is FichierDuLot => !estNonLu(element))
  const constats = lus.flatMap((fichier) => fichier.constats)
  const autres = feuillesDeSynthese(lot, { rediger, dire })
  const page = composerPage(lot, lus, constats, { dire, jour: direLeJour(dates, dire) })
  return {
    table: dire('synthese-apercu'),
    feuilles: [page, ...autres.map(({ feuille }) => feuille)],
    graphiques: graphiques(constats, autres, dire),
    manques: [],
    suppositions: [],
  }
}

function graphiques(constats: readonly ConstatDAudit[], autres: readonly FeuillePosee[], dire: Dire): Remplissage['graphiques'] {
  const corps = autres.find(({ genre }) => genre === 'regles')?.corps
  const place: PlageDecrite = { feuille: FEUILLE_DE_SYNTHESE, ...GRAPHIQUE }
  return corps === undefined || constats.length === 0 ? [] : [graphiqueDesRegles(corps, place, dire)]
}

function composerPage(
  lot: readonly ElementDuLot[],
  lus: readonly FichierDuLot[],
  constats: readonly ConstatDAudit[],
  { dire, jour }: { readonly dire: Dire; readonly jour: string },
): FeuilleDecrite {
  const page = new Page(FEUILLE_DE_SYNTHESE, COLONNES)
  page.ecrire([ecrit(TITRES_DU_RAPPORT.synthese)], { gras: true })
  page.ecrire([ecrit(dire('jour')), ecrit(jour)])
  page.ecrire([ecrit(dire('bilan')), ecrit(direLeBilan(lot, lus, constats, dire))])
  page.sauter()
  page.poser(blocDesFichiers(lot, lus, dire))
  page.poser(blocDesGravites(constats, dire))
  const nonLus = lot.filter(estNonLu)
  page.descendreA(GRAPHIQUE.ligne + GRAPHIQUE.lignes + 1)
  if (nonLus.length > 0) {
    page.poser({
      titre: dire('non-lus'),
      titres: [dire('colonne-fichier'), dire('colonne-raison')],
      rangees: nonLus.map(({ fichier, erreur }) => [ecrit(fichier), ecrit(erreur)]),
    })
  }
  return page.decrire()
}

function direLeJour({ jour, aujourdhui }: Omit<SyntheseAComposer, 'rediger'>, dire: Dire): string {
  if (jour !== null) return dire('jour-dit', { jour: enIso(jour) })
  return aujourdhui === undefined ? dire('jour-absent') : dire('jour-du-poste', { jour: enIso(aujourdhui) })
}

function direLeBilan(lot: readonly ElementDuLot[], lus: readonly FichierDuLot[], constats: readonly ConstatDAudit[], dire: Dire): string {
  const { EL, IN } = compterParGravite(constats)
  const regles = compterParRegle(constats).length
  return dire('synthese-bilan', { fichiers: lot.length, nonLus: lot.length - lus.length, constats: constats.length, erreurs: EL + IN, regles })
}

function blocDesFichiers(lot: readonly ElementDuLot[], lus: readonly FichierDuLot[], dire: Dire): BlocDecrit {
  const graves = ({ constats }: FichierDuLot): boolean => constats.some(({ gravite }) => gravite === GRAVITES[0] || gravite === GRAVITES[1])
  const rangees = [
    ['fichiers-en-erreur', lus.filter(graves).length],
    ['fichiers-a-verifier', lus.filter((fichier) => fichier.constats.length > 0 && !graves(fichier)).length],
    ['fichiers-sans-constat', lus.filter(({ constats, tableaux }) => constats.length === 0 && tableaux.length > 0).length],
    ['fichiers-sans-tableau', lus.filter(({ constats, tableaux }) => constats.length === 0 && tableaux.length === 0).length],
    ['fichiers-non-lus', lot.length - lus.length],
  ] as const
  return {
    titre: dire('fichiers'),
    titres: [],
    rangees: rangees.map(([id, nombre]) => [ecrit(dire(id)), ecrit(dire(`sens-${id}`)), effectif(nombre)]),
  }
}
