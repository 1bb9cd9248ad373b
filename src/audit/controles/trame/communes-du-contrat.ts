import { champsLaisses, normaliser } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Controle, Dossier } from '../../types'
import { porte, tableauxDe, texteDe } from './lire'
import { lireParties } from './parties'
import { releverTitres } from './relever'

const DEVANT_LE_NOM = /^(?:la |le )?(?:commune|ville|mairie)(?: de la| de l| des| du| de| d)? /

/** Un contrat à plusieurs communes examine chacune : une ligne par commune au tableau des objectifs (CMS-14). */
export const LIGNE_PAR_COMMUNE: Controle = {
  id: 'CMS-14.ligne-par-commune',
  regle: 'CMS-14',
  gravite: 'EL',
  aide: 'audit-trame.aide.ligne-par-commune',
  examiner: (dossier, carnet) => {
    const parties = communesParties(dossier)
    const [tableau, ...autres] = tableauxDe(dossier, 'TAB-13', 'TAB-14').filter((candidat) => porte(candidat, 'nom'))
    if (parties.size < 2 || tableau === undefined || autres.length > 0) return
    const lues = Array.from(tableau.objets, (objet) => nomDe(texteDe(tableau, objet, 'nom') ?? ''))
    const absentes = [...parties].filter(([nom]) => !lues.includes(nom)).map(([, ecrit]) => ecrit)
    if (absentes.length === 0) return carnet.conforme()
    const releve = releverTitres(tableau, { phrase: 'commune-sans-ligne', donnees: { communes: absentes.join(', '), nombre: absentes.length }, attendu: absentes.join(', ') })
    // Une ligne du tableau qu'aucune partie ne nomme est peut-être la sienne, sous un autre nom.
    if (lues.some((nom) => !parties.has(nom))) carnet.aVerifier(releve)
    else carnet.nonConforme(releve)
  },
}

/** Nom de chaque commune que la page des parties nomme, comme elle l'écrit. */
function communesParties(dossier: Dossier): ReadonlyMap<string, string> {
  const noms = tableauxDe(dossier, 'TAB-01').flatMap((tableau) =>
    lireParties(tableau)
      .filter(({ partie }) => partie === 'commune')
      .flatMap(({ objet }) => nomEcrit(tableau, objet)),
  )
  return new Map(noms.map((nom) => [nomDe(nom), nom]))
}

function nomEcrit(tableau: TableauReconnu, objet: number): readonly string[] {
  const nom = texteDe(tableau, objet, 'nom')
  return nom === null || nomDe(nom) === '' || champsLaisses(nom).length > 0 ? [] : [nom]
}

function nomDe(texte: string): string {
  return normaliser(texte).replace(DEVANT_LE_NOM, '').trim()
}
