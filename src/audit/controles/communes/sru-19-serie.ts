import { normaliser } from '../../../regles'
import { valeurDe } from '../../reconnaissance/acceder'
import { reprocher } from '../../communes/constater'
import { anneeDe, effectifDe, nombreDe, tauxDiscretDe, visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { colonnesDObservation } from '../../communes/situation'
import { voletsDe } from '../../communes/volets'
import type { Volet } from '../../communes/volets'
import type { Carnet, Controle } from '../../types'

interface Annee {
  readonly annee: number
  readonly ligne: Ligne
}

/** Variation annuelle des manquants, en pour cent, au-delà de laquelle une note s'attend. */
const SAUT = 20

/** Série annuelle d'une commune : sans trou, ses ruptures expliquées. */
export const SRU_19_SERIE: Controle = {
  id: 'SRU-19.serie',
  regle: 'SRU-19',
  gravite: 'AL',
  aide: 'audit-communes.aide.serie',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      if (volet.genre !== 'annees' || volet.tableau.type !== 'TAB-04' || !volet.colonnes.has('annee')) continue
      const annees = anneesDe(volet)
      // Une série de trois ans en trois ans n'est pas une courbe interrompue.
      const annuelle = annees.filter(({ annee }, rang) => annee - (annees[rang - 1]?.annee ?? annee) === 1).length * 2 >= annees.length - 1
      for (const [rang, apres] of annees.entries()) {
        const avant = annees[rang - 1]
        if (avant !== undefined) controlerSuite(avant, apres, annuelle, carnet)
      }
    }
  },
}

export function anneesDe(volet: Volet): readonly Annee[] {
  const annees: Annee[] = []
  visiterLignes(volet, (ligne) => {
    const annee = anneeDe(ligne)
    if (annee !== null) annees.push({ annee, ligne })
  })
  return annees.sort((a, b) => a.annee - b.annee)
}

function controlerSuite(avant: Annee, apres: Annee, annuelle: boolean, carnet: Carnet): void {
  const { ligne, annee } = apres
  if (annee === avant.annee) {
    return carnet.nonConforme(reprocher(ligne, 'annee', { phrase: 'annee-en-double', attendu: 'une seule ligne par année' }))
  }
  if (annuelle && annee - avant.annee > 1) {
    const manque = annee - avant.annee === 2 ? String(avant.annee + 1) : `${avant.annee + 1} à ${annee - 1}`
    return carnet.nonConforme(
      reprocher(ligne, 'annee', { phrase: 'serie-interrompue', donnees: { manque, avant: String(avant.annee), apres: String(annee) }, attendu: manque }),
    )
  }
  const [cibleAvant, cible] = [tauxDiscretDe(avant.ligne, 'cible'), tauxDiscretDe(ligne, 'cible')]
  if (cible !== cibleAvant && !Number.isNaN(cible + cibleAvant)) {
    if (estExplique(ligne, cibleAvant, cible) || estExplique(avant.ligne, cibleAvant, cible)) return carnet.conforme()
    return carnet.nonConforme(
      reprocher(ligne, 'cible', { phrase: 'cible-changee', donnees: { avant: cibleAvant, apres: cible, annee: String(annee) }, attendu: 'mention du changement de cible' }),
    )
  }
  const [manquantsAvant, manquants] = [nombreDe(avant.ligne, 'manquants'), nombreDe(ligne, 'manquants')]
  if (100 * Math.abs(manquants - manquantsAvant) > SAUT * manquantsAvant && manquantsAvant > 0 && !estExplique(ligne, NaN, NaN) && parcCoherent(ligne)) {
    return carnet.nonConforme(
      reprocher(ligne, 'manquants', {
        phrase: 'saut-de-manquants',
        donnees: { avant: manquantsAvant, apres: manquants, seuil: SAUT, annee: String(annee) },
        attendu: 'note explicative',
        gravite: 'IF',
      }),
    )
  }
  carnet.conforme()
}

/** Un manquant faux saute aussi : il se reproche alors pour lui-même (SRU-02). */
function parcCoherent(ligne: Ligne): boolean {
  const calcule = Math.max(0, Math.ceil((tauxDiscretDe(ligne, 'cible') * effectifDe(ligne, 'residences')) / 100) - effectifDe(ligne, 'logements'))
  return Number.isNaN(calcule) || Math.abs(calcule - nombreDe(ligne, 'manquants')) <= 1
}

/** Une observation de la ligne, ou une note au-dessus ou au-dessous du tableau, qui parle du changement. */
function estExplique(ligne: Ligne, avant: number, apres: number): boolean {
  const { tableau } = ligne.volet
  if (colonnesDObservation(ligne.volet).some((rang) => typeof valeurDe(tableau, ligne.objet, rang) === 'string')) return true
  return !Number.isNaN(apres) && notesDe(ligne).some((note) => new RegExp(`\\b${avant}\\b.*\\b${apres}\\b|\\b(?:changement|relevement|passage|relev\\w+)\\b.*\\b(?:cible|taux legal|${apres})\\b`).test(note))
}

const LIGNES_DE_NOTES = 6

function notesDe({ volet: { tableau } }: Ligne): readonly string[] {
  const { feuille, plage, titre } = tableau
  const notes = [normaliser(titre)]
  for (let l = plage.ligne + plage.lignes; l < Math.min(feuille.lignes, plage.ligne + plage.lignes + LIGNES_DE_NOTES); l += 1) {
    for (let c = plage.colonne; c < plage.colonne + plage.colonnes; c += 1) {
      const valeur = feuille.valeur(l, c)
      if (typeof valeur === 'string') notes.push(normaliser(valeur))
    }
  }
  return notes
}

/** Variations annuelles, refaites d'une ligne à la suivante. */
export const CMS_24_VARIATIONS: Controle = {
  id: 'CMS-24.variations',
  regle: 'CMS-24',
  gravite: 'IN',
  aide: 'audit-communes.aide.variations',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      if (volet.genre !== 'annees' || !volet.colonnes.has('annee')) continue
      for (const [variation, parc] of [['deltaLogements', 'logements'], ['deltaResidences', 'residences']] as const) {
        if (!volet.colonnes.has(variation) || !volet.colonnes.has(parc)) continue
        const annees = anneesDe(volet)
        for (const [rang, { annee, ligne }] of annees.entries()) {
          const avant = annees[rang - 1]
          const lue = nombreDe(ligne, variation)
          const juste = avant === undefined || annee - avant.annee !== 1 ? NaN : effectifDe(ligne, parc) - effectifDe(avant.ligne, parc)
          if (!Number.isInteger(lue) || Number.isNaN(juste)) continue
          if (lue === juste) carnet.conforme()
          else {
            carnet.nonConforme(
              reprocher(ligne, variation, {
                phrase: 'variation-differente',
                donnees: { lue, juste, annee: String(annee), apres: effectifDe(ligne, parc), avant: effectifDe(ligne, parc) - juste },
                attendu: juste,
                selon: [parc],
                corriger: true,
              }),
            )
          }
        }
      }
    }
  },
}
