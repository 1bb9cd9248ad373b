import type { Message } from '../../../regles'
import { message } from '../../../regles'
import type { LigneDeTrame, TableDeTrame } from '../../types'
import type { Bloc } from '../composer'
import { compterDonnees, lireDonnee } from '../feuille-communes'
import { direLesManques } from '../manques'
import { FORMAT_ANNEE, FORMAT_POURCENTAGE } from '../presenter'
import type { LigneEnCours } from '../table-saisie'
import { tableSaisie } from '../table-saisie'
import type { CommuneARemplir, ContenuDecrit, EntreeDeRemplissage, Recette } from '../types'
import { nomEnFormule } from './nom-en-formule'

const FORMATS: Readonly<Record<string, string>> = { annee_entree: FORMAT_ANNEE, taux: FORMAT_POURCENTAGE, cible: FORMAT_POURCENTAGE }

/** Relu dans la feuille, ce renvoi n'est pas une saisie : il ne vaut que tant que le contrat couvre plusieurs communes. */
const PAR_COMMUNE = 'voir le tableau à droite, commune par commune'

/**
 * Champs du préambule : nom, taux et cible viennent de la feuille « Communes ». Un contrat à plusieurs communes n'a ni taux ni cible
 * d'ensemble : la situation de chacune se lit à droite (CMS-22).
 */
export const TAB_02: Recette = (saisie, table) => {
  const entree = { ...saisie, lignes: saisie.lignes.map((ligne) => (ligne['valeur'] === PAR_COMMUNE ? {} : ligne)) }
  const plusieurs = entree.communes.length > 1
  const { feuille, ...suite } = tableSaisie(entree, table, { valeur: (ligne) => valeurDe(ligne, entree) }, {
    manques: manquesDe(entree, table),
    litLesCommunes: entree.communes.length > 0,
    ...(plusieurs ? { aCote: situations(entree.communes) } : {}),
  })
  const formats = table.lignes.flatMap(({ code }, rang) => {
    const format = FORMATS[code]
    return format === undefined ? [] : [{ ligne: rang + 1, colonne: 1, format }]
  })
  return { ...suite, feuille: { ...feuille, formats: [...feuille.formats, ...formats] } }
}

function valeurDe({ fixe }: LigneEnCours, { communes }: EntreeDeRemplissage): ContenuDecrit {
  const [seule, ...autres] = communes
  if (seule === undefined) return null
  if (fixe?.code === 'commune') return autres.length === 0 ? nomDe(nomEnFormule(seule.nom)) : communes.map(({ nom }) => nom).join(', ')
  if (fixe?.code !== 'taux' && fixe?.code !== 'cible') return null
  if (autres.length > 0) return PAR_COMMUNE
  return fixe.code === 'taux' ? tauxDe(nomEnFormule(seule.nom)) : cibleDe(nomEnFormule(seule.nom))
}

function nomDe(nom: string): ContenuDecrit {
  return { formule: `=${lireDonnee('nom', nom)}`, rang: 0 }
}

function tauxDe(nom: string): ContenuDecrit {
  const appel = `MIXITE.SRU_TAUX(${lireDonnee('residences', nom)},${lireDonnee('logements', nom)})`
  return { formule: `=IF(${compterDonnees('residences', 'logements', nom)}=2,${appel},"")`, rang: 0 }
}

function cibleDe(nom: string): ContenuDecrit {
  return { formule: `=IF(${compterDonnees('cible', 'cible', nom)}=1,${lireDonnee('cible', nom)},"")`, rang: 0 }
}

function situations(communes: readonly CommuneARemplir[]): Bloc {
  return {
    colonnes: [
      { code: 'commune', intitule: 'Nom de la commune', type: 'texte' },
      { code: 'taux', intitule: 'Taux de logement social', type: 'pourcentage' },
      { code: 'cible', intitule: 'Taux cible', type: 'pourcentage' },
    ],
    lignes: communes.map(({ nom }) => ({ contenus: { commune: nom, taux: tauxDe(nomEnFormule(nom)), cible: cibleDe(nomEnFormule(nom)) } })),
  }
}

/** Les mentions de la commission et du regroupement ne se demandent que du contrat qui y est tenu. */
function manquesDe({ communes, lignes, modalite }: EntreeDeRemplissage, table: TableDeTrame): readonly Message[] {
  const donnees = direLesManques(communes, ({ residences, logements, cible }) => [
    ...(residences === null ? ['résidences principales'] : []),
    ...(logements === null ? ['logements sociaux'] : []),
    ...(cible === null ? ['taux cible'] : []),
  ])
  const attendu = ({ code }: LigneDeTrame): boolean => {
    if (code === 'avis_commission') return modalite === 'C'
    if (code === 'plusieurs_communes') return communes.length > 1
    return communes.length === 0 || !['commune', 'taux', 'cible'].includes(code)
  }
  const vides = table.lignes.filter((ligne, rang) => attendu(ligne) && (lignes[rang]?.['valeur'] ?? null) === null)
  if (vides.length === 0) return donnees
  return [...donnees, message('remplir-volets.champs-vides', { champs: vides.map(({ intitule }) => `« ${intitule} »`).join(', ') })]
}
