import type { Plage } from '../../classeur/port'
import { GRAVITES, POINTS_OUVERTS } from '../../regles'
import { ecrit, effectif } from '../../trames'
import type { BlocDecrit, CaseDecrite } from '../../trames'
import type { Contexte, Deduction, TableauReconnu } from '../reconnaissance/types'
import type { Audit, BilanDeControle, ConstatDAudit, QuestionDeColonne } from '../types'
import { compterParGravite, compterParRegle, compterParVerdict, grouper } from './compter'
import type { Dire } from './dire'
import { nomDeGravite } from './dire'
import { lien } from './lien'
import { titreDeRegle } from './rangee-de-constat'
import { titreDeType } from './titre-de-type'

/** Au-delà, les colonnes incertaines se comptent. */
const QUESTIONS_DITES = 200

export function blocDesGravites(constats: readonly ConstatDAudit[], dire: Dire): BlocDecrit {
  const comptes = compterParGravite(constats)
  return {
    titre: dire('par-gravite'),
    titres: [dire('colonne-gravite'), dire('colonne-sens'), dire('colonne-nombre')],
    rangees: GRAVITES.map((gravite) => [ecrit(nomDeGravite(gravite, dire)), ecrit(dire(`sens-${gravite}`)), effectif(comptes[gravite])]),
  }
}

export function blocDesControles({ constats, bilans }: Pick<Audit, 'constats' | 'bilans'>, dire: Dire): BlocDecrit {
  const { nonConformes, aVerifier } = compterParVerdict(constats)
  return {
    titre: dire('controles'),
    titres: [],
    rangees: [
      [ecrit(dire('conformes')), ecrit(dire('sens-conformes')), effectif(compterLesConformes(bilans))],
      [ecrit(dire('non-conformes')), ecrit(dire('sens-non-conformes')), effectif(nonConformes)],
      [ecrit(dire('a-verifier')), ecrit(dire('sens-a-verifier')), effectif(aVerifier)],
    ],
  }
}

export function compterLesConformes(bilans: readonly BilanDeControle[]): number {
  return bilans.reduce((somme, { conformes }) => somme + conformes, 0)
}

export function blocDesTableaux(tableaux: readonly TableauReconnu[], dire: Dire): BlocDecrit {
  return {
    titre: dire('tableaux'),
    titres: ['type', 'titre-du-tableau', 'feuille', 'plage', 'certitude', 'lignes'].map((id) => dire(`colonne-${id}`)),
    rangees: tableaux.length === 0 ? [[ecrit(dire('aucun-tableau'))]] : tableaux.map((tableau) => [
      ecrit(tableau.type),
      ecrit(tableau.titre === '' ? titreDeType(tableau.type) : tableau.titre),
      ecrit(tableau.feuille.nom),
      lien(tableau.plage),
      ecrit(dire(`certitude-${tableau.certitude}`)),
      effectif(tableau.objets.length),
    ]),
  }
}

export function blocDuContexte(contexte: Contexte, dire: Dire): BlocDecrit {
  const rangee = <V>(id: string, deduite: Deduction<V> | null, valeur: (v: V) => string): readonly CaseDecrite[] =>
    deduite === null
      ? [ecrit(dire(`contexte-${id}`)), ecrit(dire('contexte-inconnu'))]
      : [ecrit(dire(`contexte-${id}`)), ecrit(dire('preuve', { valeur: valeur(deduite.valeur), texte: deduite.preuve.texte })), ...preuve(deduite.preuve.lieu)]
  return {
    titre: dire('contexte'),
    titres: [],
    rangees: [
      rangee('periode', contexte.periode, (valeur) => valeur),
      rangee('cible', contexte.cible, (valeur) => dire('cible', { cible: valeur })),
      rangee('territoire', contexte.territoire, (valeur) => valeur),
      rangee('modalite', contexte.modalite, (valeur) => dire(`modalite-${valeur}`)),
      rangee('statut', contexte.statut, (valeur) => valeur),
    ],
  }
}

function preuve(lieu: Plage | null): readonly CaseDecrite[] {
  return lieu === null ? [] : [ecrit(lieu.feuille), lien(lieu)]
}

export function blocDesRegles({ constats, bilans }: Pick<Audit, 'constats' | 'bilans'>, dire: Dire): BlocDecrit {
  return {
    titre: dire('par-regle'),
    titres: [dire('colonne-regle'), dire('colonne-titre-de-regle'), dire('conformes'), dire('non-conformes'), dire('a-verifier'), ...GRAVITES],
    rangees: compterParRegle(constats, bilans).map(({ regle, conformes, nonConformes, aVerifier, parGravite }) => [
      ecrit(regle),
      ecrit(titreDeRegle(regle)),
      ...[conformes, nonConformes, aVerifier, ...GRAVITES.map((gravite) => parGravite[gravite])].map(effectif),
    ]),
  }
}

/** Points ouverts dont un verdict dépend. */
export function blocDesHypotheses(constats: readonly ConstatDAudit[], dire: Dire): BlocDecrit | null {
  const groupes = [...grouper(constats, ({ hypothese }) => hypothese?.id ?? null)]
  if (groupes.length === 0) return null
  return {
    titre: dire('hypotheses'),
    titres: [dire('colonne-point'), dire('colonne-question'), dire('colonne-nombre')],
    rangees: groupes.map(([id, siens]) => [ecrit(id), ecrit(questionDe(id)), effectif(siens.length)]),
  }
}

function questionDe(id: string): string {
  const point = POINTS_OUVERTS.find((candidat) => candidat.id === id)
  return point === undefined ? '' : point.question
}

/** Ce que l'audit n'a pas pu juger, et pourquoi. */
export function blocDesReserves(reserves: readonly string[], questions: readonly QuestionDeColonne[], dire: Dire): BlocDecrit {
  const dites = questions.slice(0, QUESTIONS_DITES).map(({ lieu, intitule, propositions, contredite = false }) => [
    ecrit(dire('colonne-incertaine')),
    ecrit(
      propositions.length === 0
        ? dire('question-sans-proposition', { intitule })
        : contredite
          ? dire('question-contredite', { intitule })
          : dire('question', { intitule, noms: propositions.map(({ nom }) => nom).join(', ') }),
    ),
    ecrit(lieu.feuille),
    lien(lieu),
  ])
  const reste = questions.length - dites.length
  return {
    titre: dire('reserves'),
    titres: [],
    rangees: [
      ...reserves.map((texte) => [ecrit(dire('reserve')), ecrit(texte)]),
      ...dites,
      ...(reste > 0 ? [[ecrit(dire('colonne-incertaine')), ecrit(dire('questions-de-plus', { nombre: reste }))]] : []),
    ],
  }
}
