import type { Message } from '../../src/regles'
import { communesDe, lireFichier, reconnaitreColonnes } from '../../src/donnees'
import type { OptionsDeLecture } from '../../src/donnees'
import { redigerMessage } from '../../src/textes'
import { PHRASES_DONNEES } from '../../src/textes/donnees'
import { enUtf8 } from './fabrique'
import { correspondanceSansDoute } from './correspondance-sans-doute'

/** Tous les messages d'un fichier : refus, lecture, reconnaissance, communes. */
function messagesDe(octets: Uint8Array, options?: OptionsDeLecture): readonly Message[] {
  const fichier = lireFichier(octets, options)
  if (fichier.etat === 'refuse') return fichier.motifs
  const vu = reconnaitreColonnes(fichier)
  const lues = communesDe(fichier, correspondanceSansDoute(vu))
  return [...fichier.anomalies, ...vu.anomalies, ...lues.anomalies].map(({ message }) => message)
}

const TEXTES: readonly string[] = [
  '',
  'code;nom\n',
  'a;b,c\n1;2,5\n3;4,5\n',
  'a;b\n"x;3\n',
  'a;b;c,d\n1;2;3,5\n4;5;6,5\n',
  'code_insee;nom\n01004;AmbÃ©rieu\n01005;"x"y\n01006\n01007;a;b\n',
  'code_insee;;nb_lls;nb_lls\n01004;x;1;2\n',
  'code_insee;objectif_sru;taux_sru\n01004;250;20%\n',
  'Taux_SRU_au_01_01_2024;Nombre_lls_ Inventaire_au_01_01_2023\n20%;900\n',
  'code_insee;nb_lls;population\n1004;12,5;1,234\n01005;-3;12 hab\n20006;s;2000000000\nxyz;4;5\n2a004;1;1\n01005;1;2\n;1;2\n',
  'code_insee;taux_rattrapage\n01004;0,33\n01005;33\n',
  'code_insee;residences_principales;nb_lls;taux_sru\n05061;;12;2 126 %\n95019;4908;445;9,06%\n95020;400;445;9,06%\n95021;;0;9,06%\n',
  'code_insee;nom_de_la_commune;situation;Commune_exemptee_2023_2025\n01004;A;droit commun;1\n01005;B;bizarre;0\n;Total;;\n',
]

const MESSAGES: readonly Message[] = [
  ...TEXTES.flatMap((texte) => messagesDe(enUtf8(texte))),
  ...messagesDe(Uint8Array.of(0x50, 0x4b, 3, 4)),
  ...messagesDe(Uint8Array.of(0xff, 0xfe, 0x61, 0)),
  ...messagesDe(Uint8Array.of(0x61, 0)),
  ...messagesDe(enUtf8('a;b\n1;2\n3;4\n'), { limites: { octets: 5, lignes: 9, colonnes: 9 } }),
  ...messagesDe(enUtf8('a;b\n1;2\n3;4\n'), { limites: { octets: 99, lignes: 2, colonnes: 9 } }),
  ...messagesDe(enUtf8('a;b\n1;2\n3;4\n'), { limites: { octets: 99, lignes: 9, colonnes: 1 } }),
]

describe('phrases des fichiers de données', () => {
  it('chaque message se rédige en phrases terminées, sans trou ni apostrophe droite', () => {
    for (const message of MESSAGES) {
      const phrase = redigerMessage(message)
      expect(phrase).toMatch(/^[A-Z][^{}]{20,}\.$/)
      expect(phrase).not.toMatch(/undefined|NaN|null|\w'\w|« »/)
    }
  })

  it('aucune phrase ne reste sans message', () => {
    const emis = new Set(MESSAGES.map(({ id }) => id))
    expect(Object.keys(PHRASES_DONNEES).filter((id) => !emis.has(id))).toEqual([])
  })
})
