import { lireDate, lireModalite, message } from '../../../regles'
import { reprocher } from '../../communes/constater'
import { colonneEtrangere, lieuAuRang, valeurAuRang } from '../../communes/etrangeres'
import { drapeauDeLigne, estVide, jourDe, nombreDe, nomDe, parcourir, texteDe, visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { mentionAuDessus } from '../../communes/fiche-au-dessus'
import { modaliteDe } from '../../communes/modalite'
import { voletsDe } from '../../communes/volets'
import type { Volet } from '../../communes/volets'
import { citer } from '../../reconnaissance/citer'
import { brutDe, drapeauDe } from '../../reconnaissance/lire-cases'
import type { Carnet, Controle, Dossier } from '../../types'

/** Une mutualisation suppose un programme local de l'habitat exécutoire. */
export const CMS_07_PLH: Controle = {
  id: 'CMS-07.plh',
  regle: 'CMS-07',
  gravite: 'EL',
  aide: 'audit-communes.aide.plh',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) controlerLaFiche(dossier, volet, carnet)
    parcourir(dossier, ['communes'], ['plh'], (ligne) => {
      const plh = drapeauDeLigne(ligne, 'plh')
      if (plh === null || modaliteDe(dossier, ligne) !== 'C') return
      if (plh) return carnet.conforme()
      carnet.nonConforme(reprocher(ligne, 'plh', { phrase: 'mutualisation-sans-plh', attendu: 'PLH exécutoire', selon: ['modalite'] }))
    })
  },
}

/** Conditions d'entrée qu'une fiche dit au-dessus de la répartition : PLH exécutoire, EPCI à fiscalité propre. */
function controlerLaFiche(dossier: Dossier, volet: Volet, carnet: Carnet): void {
  const premiere = volet.tableau.objets[0]
  if (volet.tableau.type !== 'TAB-14' || premiere === undefined || modaliteDe(dossier, { volet, objet: premiere }) !== 'C') return
  for (const [motif, phrase, attendu] of CONDITIONS) {
    const mention = mentionAuDessus(volet.tableau, motif)
    const remplie = mention === null ? null : drapeauDe(mention.valeur)
    if (mention === null || remplie === null) continue
    if (remplie) carnet.conforme()
    else carnet.nonConforme({ lieu: mention.lieu, lu: citer(mention.valeur), attendu, message: message(`audit-communes.${phrase}`, {}) })
  }
}

const CONDITIONS = [
  [/^(?:epci )?(?:couvert par un )?plh(?: executoire| en vigueur| adopte)?(?: oui non)?$|programme local de l habitat/, 'fiche-sans-plh', 'PLH exécutoire'],
  [/fiscalite propre/, 'fiche-sans-fiscalite-propre', 'EPCI à fiscalité propre'],
] as const

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
  examiner: (dossier, carnet) => {
    parcourir(dossier, ['communes'], ['modalite', 'dateContrat'], (ligne) => controlerAvis(ligne, carnet))
    for (const volet of voletsDe(dossier)) controlerLAvisDeLaFiche(dossier, volet, carnet)
  },
}

const SIGNATURE = /^(?:date de )?signature(?: du (?:contrat|cms))?$|^(?:contrat |cms )?signe le$/

/** Avis et signature dits par une fiche au-dessus de la répartition ; sans signature, le contrat peut encore attendre l'avis. */
function controlerLAvisDeLaFiche(dossier: Dossier, volet: Volet, carnet: Carnet): void {
  const premiere = volet.tableau.objets[0]
  if (volet.tableau.type !== 'TAB-14' || premiere === undefined || modaliteDe(dossier, { volet, objet: premiere }) !== 'C') return
  const [avis, signature] = [mentionAuDessus(volet.tableau, AVIS), mentionAuDessus(volet.tableau, SIGNATURE)]
  const signee = signature === null ? null : lireDate(brutDe(signature.valeur))
  if (avis === null || typeof signee !== 'number') return
  const rendu = lireDate(/\d{1,2}\/\d{1,2}\/\d{4}/.exec(String(brutDe(avis.valeur)))?.[0] ?? brutDe(avis.valeur))
  const absent = typeof rendu !== 'number' && drapeauDe(avis.valeur) === false
  if (!absent && (typeof rendu !== 'number' || rendu <= signee)) return carnet.conforme()
  carnet.nonConforme({
    lieu: avis.lieu,
    lu: citer(avis.valeur),
    attendu: 'avis antérieur à la signature',
    message: message(absent ? 'audit-communes.avis-absent' : 'audit-communes.avis-tardif', { commune: volet.tableau.feuille.nom }),
  })
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
