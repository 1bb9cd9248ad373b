import { estCible } from '../../../regles'
import { comparerLesCibles } from '../../communes/cibles'
import { dansSonEchelle, enPoints, reprocher } from '../../communes/constater'
import { colonneDeLigne, drapeauDeLigne, effectifDe, estVide, parcourir, pointsDe, tauxDiscretDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { observationsDe } from '../../communes/situation'
import type { Carnet, Controle, Dossier } from '../../types'

/** Cible absente, autre que 20 ou 25 %, ou différente d'une feuille à l'autre pour la même commune et la même période. */
export const SRU_01_CIBLE: Controle = {
  id: 'SRU-01.cible',
  regle: 'SRU-01',
  gravite: 'IN',
  aide: 'audit-communes.aide.cible',
  examiner: (dossier, carnet) => {
    parcourir(dossier, ['communes', 'annees'], ['cible'], (ligne) => controlerLaCase(ligne, carnet))
    comparerLesFeuilles(dossier, carnet)
  },
}

function controlerLaCase(ligne: Ligne, carnet: Carnet): void {
  const cible = tauxDiscretDe(ligne, 'cible')
  if (estCible(cible)) return carnet.conforme()
  if (!Number.isNaN(cible)) {
    return carnet.nonConforme(
      reprocher(ligne, 'cible', { phrase: 'cible-hors-liste', donnees: { cible: enPoints(cible) }, attendu: '20 % ou 25 %', consequences: ['ecart'] }),
    )
  }
  const inventoriee = effectifDe(ligne, 'residences') > 0 || !Number.isNaN(effectifDe(ligne, 'logements')) || !Number.isNaN(pointsDe(ligne, 'taux'))
  if (!estVide(ligne, 'cible') || !inventoriee) return
  const releve = reprocher(ligne, 'cible', { phrase: 'cible-absente', attendu: '20 % ou 25 %' })
  const soumise = estSoumise(ligne)
  if (soumise === false) return
  if (soumise) carnet.nonConforme(releve)
  else carnet.aVerifier(releve)
}

/** Vrai si la ligne traite la commune en commune soumise ; faux si elle dit le contraire ; `null` : ses autres cases sont vides aussi. */
function estSoumise(ligne: Ligne): boolean | null {
  if (drapeauDeLigne(ligne, 'soumise') === false || drapeauDeLigne(ligne, 'exemptee') === true) return false
  if (observationsDe(ligne).some((mots) => /\b(?:non|pas) soumise?\b|\bhors (?:loi )?sru\b|\bnon concernee?\b/.test(mots))) return false
  const indices = ['manquants', 'objectif', 'deficitaire', 'tauxRattrapage', 'regime'].filter((notion) => colonneDeLigne(ligne, notion) !== undefined)
  return indices.length === 0 || indices.some((notion) => !estVide(ligne, notion) && drapeauDeLigne(ligne, notion) !== false) ? true : null
}

function comparerLesFeuilles(dossier: Dossier, carnet: Carnet): void {
  const { dementies, accords } = comparerLesCibles(dossier)
  for (let i = 0; i < accords; i += 1) carnet.conforme()
  for (const { fausse, juste } of dementies) {
    carnet.nonConforme(
      reprocher(fausse, 'cible', {
        phrase: 'cible-differente',
        donnees: { cible: tauxDiscretDe(fausse, 'cible'), autre: tauxDiscretDe(juste, 'cible'), feuille: juste.volet.tableau.feuille.nom },
        attendu: dansSonEchelle(fausse, 'cible', tauxDiscretDe(juste, 'cible')),
        consequences: ['ecart', 'deficitaire', 'manquants', 'regime', 'tauxRattrapage'],
      }),
    )
  }
}
