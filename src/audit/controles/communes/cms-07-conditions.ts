import { lireDate, lireModalite, message } from '../../../regles'
import { citer, reprocher } from '../../communes/constater'
import { colonneEtrangere, lieuAuRang, valeurAuRang } from '../../communes/etrangeres'
import { drapeauDeLigne, estVide, jourDe, nombreDe, nomDe, parcourir, texteDe, visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { modaliteDe } from '../../communes/modalite'
import { voletsDe } from '../../communes/volets'
import { brutDe } from '../../reconnaissance/lire-cases'
import type { Carnet, Controle } from '../../types'

/** Une mutualisation suppose un programme local de l'habitat exécutoire. */
export const CMS_07_PLH: Controle = {
  id: 'CMS-07.plh',
  regle: 'CMS-07',
  gravite: 'EL',
  aide: 'audit-communes.aide.plh',
  examiner: (dossier, carnet) =>
    parcourir(dossier, ['communes'], ['plh'], (ligne) => {
      const plh = drapeauDeLigne(ligne, 'plh')
      if (plh === null || modaliteDe(dossier, ligne) !== 'C') return
      if (plh) return carnet.conforme()
      carnet.nonConforme(reprocher(ligne, 'plh', { phrase: 'mutualisation-sans-plh', attendu: 'PLH exécutoire', selon: ['modalite'] }))
    }),
}

/** Une mutualisation répartit entre plusieurs communes d'un EPCI. */
export const CMS_14_ECHELLE: Controle = {
  id: 'CMS-14.echelle',
  regle: 'CMS-14',
  gravite: 'EL',
  aide: 'audit-communes.aide.echelle',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      if (volet.genre !== 'communes' || volet.tableau.type !== 'TAB-14' || !volet.colonnes.has('objectifRetenu')) continue
      const reparties: Ligne[] = []
      visiterLignes(volet, (ligne) => {
        // Un objectif encore à fixer compte sa commune dans la répartition.
        if (nombreDe(ligne, 'objectifRetenu') > 0 || estVide(ligne, 'objectifRetenu')) reparties.push(ligne)
      })
      const [seule] = reparties
      if (seule === undefined || reparties.length > 1 || modaliteDe(dossier, seule) !== 'C') carnet.conforme()
      else carnet.nonConforme(reprocher(seule, volet.colonnes.has('nom') ? 'nom' : 'objectifRetenu', { phrase: 'mutualisation-d-une-commune', attendu: 'plusieurs communes' }))
    }
  },
}

const AVIS = /\bavis\b(?=.*\b(?:commission|cnsru|sru|nationale)\b)|\bcnsru\b/

/** Avis de la commission nationale, recueilli avant la signature d'un contrat mutualisant. */
export const CMS_12_AVIS: Controle = {
  id: 'CMS-12.avis',
  regle: 'CMS-12',
  gravite: 'EL',
  aide: 'audit-communes.aide.avis',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes'], ['modalite', 'dateContrat'], (ligne) => controlerAvis(ligne, carnet)),
}

function controlerAvis(ligne: Ligne, carnet: Carnet): void {
  const rang = colonneEtrangere(ligne.volet, AVIS)
  const signature = jourDe(ligne, 'dateContrat')
  if (rang === null || signature === null || lireModalite(texteDe(ligne, 'modalite')) !== 'C') return
  const valeur = valeurAuRang(ligne, rang)
  const brut = brutDe(valeur)
  const avis = lireDate(brut)
  const rendu = typeof avis === 'number' ? avis <= signature : brut !== null && brut !== '' && brut !== false && !/^non\b/i.test(String(brut))
  if (rendu) return carnet.conforme()
  carnet.nonConforme({
    lieu: lieuAuRang(ligne, rang),
    lu: citer(valeur),
    attendu: 'avis antérieur à la signature',
    message: message(typeof avis === 'number' ? 'audit-communes.avis-tardif' : 'audit-communes.avis-absent', { commune: nomDe(ligne) }),
  })
}
