import { leviersDuContrat } from '../../../regles'
import type { ActionDuContrat, LigneDAction, LeviersDuContrat } from '../../../regles'
import { GRILLES, numeroLie, questionsLiees, sansLien } from '../../../trames'
import type { ContenuSaisi, LigneSaisie } from '../../../trames'
import type { Brouillon, Dossier } from '../../dossier/dossier'
import { ficheDe } from '../tableaux/assembler'
import { avecBrouillon, BROUILLON_VIDE, memeBrouillon } from '../tableaux/brouillon'
import { carenceDuContrat } from './carence'
import { reponsesLisibles } from './reponses'

/** Table des engagements et actions de l’article 1er. */
export const ACTIONS = 'TAB-12'

/** Actions de l’article 1er : le brouillon du contrat, sinon ce que la feuille porte. */
export function actionsSaisies({ brouillons }: Dossier, ecrites: Brouillon | null): Brouillon {
  return brouillons[ACTIONS] ?? ecrites ?? BROUILLON_VIDE
}

/** Leviers retenus et actions qui s’y lient ; `null` : ni levier ni action, ou une action que la règle ne lit pas. */
export function leviersDe(dossier: Dossier, actions: Brouillon): LeviersDuContrat | null {
  const lus = leviersDuContrat(GRILLES, {
    reponses: reponsesLisibles(dossier.reponses),
    actions: actions.lignes.map(actionDe),
    carencee: carenceDuContrat(dossier),
    periode: ficheDe(dossier),
  })
  return lus.etat === 'etabli' ? lus.valeur : null
}

/** Le dossier où chaque levier sans action, ou celui d’une seule question, en a une à compléter ; une action déjà liée n’est pas doublée. */
export function creerLesActions(dossier: Dossier, actions: Brouillon, seule?: string): Dossier {
  const sansAction = leviersDe(dossier, actions)?.lignesACreer ?? []
  const aCreer = seule === undefined ? sansAction : sansAction.filter(({ question }) => question === seule)
  if (aCreer.length === 0) return dossier
  const lignes = [...actions.lignes]
  for (const ligne of aCreer) lignes.push(nouvelleLigne(ligne, lignes.length + 1))
  return avecBrouillon(dossier, ACTIONS, { ...actions, lignes })
}

/** Le dossier sans l’action d’un levier qu’on ne retient plus, si elle est restée telle qu’elle fut créée ; complétée, elle est gardée. */
export function retirerLActionIntacte(dossier: Dossier, actions: Brouillon, question: string): Dossier {
  const levier = leviersDe(dossier, BROUILLON_VIDE)?.lignesACreer.find((ligne) => ligne.question === question)
  if (levier === undefined) return dossier
  const lignes = actions.lignes.filter((ligne, rang) => {
    const intacte = nouvelleLigne(levier, rang + 1)
    return !questionsLiees(texteDe(ligne['num'])).includes(question) || !memeBrouillon(enBrouillon({ ...ligne, num: null }), enBrouillon({ ...intacte, num: null }))
  })
  return lignes.length === actions.lignes.length ? dossier : avecBrouillon(dossier, ACTIONS, { ...actions, lignes })
}

function nouvelleLigne({ question, theme, intitule, echeance }: LigneDAction, numero: number): LigneSaisie {
  return { num: numeroLie(numero, question), theme, action: intitule, terme: echeance }
}

/** Une thématique illisible n’empêche pas de suivre les leviers : la table des actions la signale. */
function actionDe(ligne: LigneSaisie, rang: number): ActionDuContrat {
  const numero = texteDe(ligne['num'])
  return { numero: sansLien(numero).trim() || String(rang + 1), theme: null, questions: questionsLiees(numero) }
}

function enBrouillon(ligne: LigneSaisie): Brouillon {
  return { lignes: [ligne], horsTableau: {} }
}

function texteDe(contenu: ContenuSaisi | undefined): string {
  return contenu === null || contenu === undefined ? '' : String(contenu)
}
