import { estCible, periodeDeLAnnee } from '../../../regles'
import { dansSonEchelle, enPoints, reprocher } from '../../communes/constater'
import { anneeDe, colonneDeLigne, drapeauDeLigne, effectifDe, estVide, parcourir, pointsDe, tauxDiscretDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { observationsDe } from '../../communes/situation'
import { rapprochementDe } from '../../communes/rapprocher'
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

/** La cible est celle d'une commune et d'une période : deux feuilles ne peuvent en donner deux. */
function comparerLesFeuilles(dossier: Dossier, carnet: Carnet): void {
  for (const lignes of rapprochementDe(dossier).communes()) {
    const portees = lignes.filter((ligne) => estCible(tauxDiscretDe(ligne, 'cible')))
    const fautives = new Set<Ligne>()
    for (const [rang, ligne] of portees.entries()) {
      const avant = portees.slice(0, rang).find((autre) => memeEpoque(autre, ligne) && autre.volet.tableau !== ligne.volet.tableau && !fautives.has(autre))
      if (avant === undefined) continue
      const [ici, la] = [tauxDiscretDe(ligne, 'cible'), tauxDiscretDe(avant, 'cible')]
      if (ici === la) {
        carnet.conforme()
        continue
      }
      const [fausse, juste] = designer(avant, ligne, portees)
      fautives.add(fausse)
      carnet.nonConforme(
        reprocher(fausse, 'cible', {
          phrase: 'cible-differente',
          donnees: { cible: tauxDiscretDe(fausse, 'cible'), autre: tauxDiscretDe(juste, 'cible'), feuille: juste.volet.tableau.feuille.nom },
          attendu: dansSonEchelle(fausse, 'cible', tauxDiscretDe(juste, 'cible')),
          consequences: ['ecart', 'deficitaire', 'manquants'],
        }),
      )
    }
  }
}

/** Laquelle des deux est fausse : celle que la majorité des feuilles contredit, sinon celle dont les manquants lus donnent tort, sinon la dernière. */
function designer(avant: Ligne, apres: Ligne, portees: readonly Ligne[]): readonly [fausse: Ligne, juste: Ligne] {
  const voix = (ligne: Ligne): number => portees.filter((autre) => tauxDiscretDe(autre, 'cible') === tauxDiscretDe(ligne, 'cible')).length
  if (voix(avant) !== voix(apres)) return voix(avant) < voix(apres) ? [avant, apres] : [apres, avant]
  return manquantsAccordes(avant) === false && manquantsAccordes(apres) !== false ? [avant, apres] : [apres, avant]
}

function manquantsAccordes(ligne: Ligne): boolean | null {
  const [residences, logements, manquants] = [effectifDe(ligne, 'residences'), effectifDe(ligne, 'logements'), effectifDe(ligne, 'manquants')]
  if (Number.isNaN(residences + logements + manquants)) return null
  const calcules = Math.max(0, Math.ceil((tauxDiscretDe(ligne, 'cible') * residences) / 100) - logements)
  return Math.abs(calcules - manquants) <= 1
}

function memeEpoque(une: Ligne, autre: Ligne): boolean {
  const [a, b] = [epoqueDe(une), epoqueDe(autre)]
  return a === null || b === null || a === b
}

/** Période pour laquelle vaut une cible ; un inventaire vaut pour la période qu'il fonde ou traverse. */
function epoqueDe(ligne: Ligne): string | null {
  const colonne = colonneDeLigne(ligne, 'cible')
  if (colonne?.periode != null) return colonne.periode
  const annee = colonne?.annee ?? anneeDe(ligne)
  return annee === null ? ligne.volet.periode : (periodeDeLAnnee(annee + 1)?.nom ?? ligne.volet.periode)
}
