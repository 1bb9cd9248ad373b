import type { Message } from '../../regles'
import { redigerMessage } from '../../textes'
import type { CommuneARemplir, TableRemplissable } from '../../trames'
import { nommer } from '../../trames'
import { ErreurDeCommande } from '../erreurs'
import type { FeuilleCalculee } from './calculer-feuille'

/** Places, dans TAB-13 et TAB-14, du déficit, de l'objectif légal et de l'objectif retenu. */
const [DEFICIT, LEGAL, RETENU] = [1, 3, 5] as const

export interface AlertesDuCalcul {
  readonly alertes: readonly string[]
  /** Vrai si une valeur attendue n'est pas établie, ou si un accord obligatoire manque. */
  readonly incomplet: boolean
}

/**
 * Ce que le calcul de la table a signalé, une phrase pour toutes les communes qu'elle touche.
 * @throws ErreurDeCommande taux et objectif retenus qui se contredisent (CMS-04) : rien n'est encore écrit
 */
export function alertesDuCalcul(table: TableRemplissable, communes: readonly CommuneARemplir[], calculee: FeuilleCalculee): AlertesDuCalcul {
  const noms = communes.map(({ nom }) => nom)
  const phrases = new Map<string, Set<string>>()
  for (const { ligne, rendu } of calculee.appels) {
    for (const phrase of [...(rendu.message === null ? [] : [rendu.message]), ...rendu.alertes]) {
      phrases.set(phrase, (phrases.get(phrase) ?? new Set()).add(noms[ligne - 1] ?? ''))
    }
  }
  if (table !== 'TAB-16') refuserContradictions(communes, calculee)
  const accords = table === 'TAB-14' ? verifierAccords(communes, calculee) : []
  const enPhrases = [...phrases].map(([phrase, touchees]) => redigerMessage({ id: 'remplir.constat', donnees: { communes: nommer([...touchees]), phrase } }))
  return {
    alertes: [...enPhrases, ...accords.map(redigerMessage)],
    incomplet: calculee.appels.some(({ rendu }) => rendu.etat !== 'etabli') || accords.some(({ id }) => id === 'remplir.accord-manquant'),
  }
}

/** Taux et objectif retenus doivent s'accorder à un logement près ; sinon c'est à l'utilisateur de dire lequel fait foi. */
function refuserContradictions(communes: readonly CommuneARemplir[], { valeurs }: FeuilleCalculee): void {
  const contraires = communes.filter(({ objectifRetenu, tauxRetenu }, i) => {
    const deficit = valeurs[i + 1]?.[DEFICIT]
    if (objectifRetenu === null || tauxRetenu === null || typeof deficit !== 'number') return false
    // Quinze chiffres : 0,33 × 300 vaut 99, sans le bruit du calcul qui déciderait à la borne.
    return Math.abs(objectifRetenu - Number((tauxRetenu * deficit).toPrecision(15))) > 1
  })
  if (contraires.length > 0) throw new ErreurDeCommande('retenus-contradictoires', { communes: nommer(contraires.map(({ nom }) => nom)) })
}

/** Une commune dont l'objectif augmente doit avoir donné son accord, daté (CMS-10). */
function verifierAccords(communes: readonly CommuneARemplir[], { valeurs }: FeuilleCalculee): readonly Message[] {
  const augmentees = communes.filter((_commune, i) => {
    const [legal, retenu] = [valeurs[i + 1]?.[LEGAL], valeurs[i + 1]?.[RETENU]]
    return typeof legal === 'number' && typeof retenu === 'number' && retenu > legal
  })
  const sans = augmentees.filter(({ accord }) => accord !== true).map(({ nom }) => nom)
  const avec = augmentees.filter(({ accord }) => accord === true).map(({ nom }) => nom)
  return [
    ...(sans.length > 0 ? [{ id: 'remplir.accord-manquant', donnees: { communes: nommer(sans) } }] : []),
    ...(avec.length > 0 ? [{ id: 'remplir.date-d-accord', donnees: { communes: nommer(avec) } }] : []),
  ]
}
