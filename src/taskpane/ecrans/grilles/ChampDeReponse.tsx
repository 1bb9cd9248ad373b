import React from 'react'
import type { ReactElement } from 'react'
import { enFrancais, ETAPES_D_AVANCEMENT } from '../../../regles'
import type { GenreDeSaisie } from '../../../regles'
import type { ContenuSaisi } from '../../../trames'
import { ChampTexte } from '../../composants/ChampTexte'
import { Choix } from '../../composants/Choix'
import { ChoixMultiple } from '../../composants/ChoixMultiple'
import { ZoneDeTexte } from '../../composants/ZoneDeTexte'
import { dire } from '../../dire'

interface Proprietes {
  readonly libelle: string
  readonly genre: GenreDeSaisie
  /** Valeurs proposées d’un choix. */
  readonly options: readonly string[]
  /** Vrai si le choix n’admet que ses options. */
  readonly ferme: boolean
  readonly contenu: ContenuSaisi
  readonly refus: readonly string[]
  readonly surChangement: (contenu: string) => void
}

const OUI_NON = ['Oui', 'Non'] as const

const AIDES: Readonly<Partial<Record<GenreDeSaisie, string>>> = {
  nombre: 'grilles.aide-nombre',
  montant: 'grilles.aide-montant',
  pourcentage: 'grilles.aide-pourcentage',
  date: 'grilles.aide-date',
  liste: 'grilles.aide-liste',
  'tableau-nombres': 'grilles.aide-tableau-nombres',
  'tableau-montants': 'grilles.aide-tableau-montants',
  'tableau-pourcentages': 'grilles.aide-tableau-pourcentages',
}

const LONGS: ReadonlySet<GenreDeSaisie> = new Set(['texte', 'liste', 'tableau-nombres', 'tableau-montants', 'tableau-pourcentages'])

/** Le champ que demande une réponse ; « non renseigné » n’est pas « Non ». Ce qui ne se lit pas est gardé, et dit dessous. */
export function ChampDeReponse({ libelle, genre, options, ferme, contenu, refus, surChangement }: Proprietes): ReactElement {
  const texte = ecrire(genre, contenu)
  const proposes = proposesDe(genre, options, ferme)
  if (genre === 'choix-multiple' && options.length > 0) {
    return (
      <>
        <ChoixMultiple
          libelle={libelle}
          valeurs={texte.split(/[;\n]/).map((un) => un.trim()).filter((un) => un !== '')}
          options={options}
          surChangement={(valeurs) => surChangement(valeurs.join(' ; '))}
          libelleAutres={dire('grilles.autres')}
        />
        <Refusee refus={refus} />
      </>
    )
  }
  if (proposes !== null) {
    const connu = proposes.find((propose) => propose.toLocaleLowerCase('fr') === texte.toLocaleLowerCase('fr')) ?? texte
    const toutes = ['', ...proposes, ...(connu === '' || proposes.includes(connu) ? [] : [connu])]
    return (
      <>
        <Choix
          libelle={libelle}
          valeur={connu}
          options={toutes.map((valeur) => ({ valeur, texte: valeur === '' ? dire('tables.non-renseigne') : valeur }))}
          surChangement={surChangement}
        />
        <Refusee refus={refus} />
      </>
    )
  }
  const Saisie = LONGS.has(genre) ? ZoneDeTexte : ChampTexte
  const aide = genre === 'choix' ? dire('grilles.aide-choix', { choix: options.join(', ') }) : AIDES[genre] === undefined ? null : dire(AIDES[genre])
  return (
    <Saisie
      libelle={libelle}
      valeur={texte}
      surChangement={surChangement}
      {...(aide === null ? {} : { aide })}
      {...(refus.length === 0 ? {} : { erreur: refus.join(' ') })}
    />
  )
}

function Refusee({ refus }: { readonly refus: readonly string[] }): ReactElement {
  return <div role="alert">{refus.length === 0 ? null : <p className="mx-erreur">{refus.join(' ')}</p>}</div>
}

/** Valeurs d’une liste fermée ; `null` : la réponse se tape. */
function proposesDe(genre: GenreDeSaisie, options: readonly string[], ferme: boolean): readonly string[] | null {
  if (genre === 'oui-non') return OUI_NON
  if (genre === 'oui-non-nsp') return [...OUI_NON, 'Ne sait pas']
  if (genre === 'avancement') return ETAPES_D_AVANCEMENT
  return genre === 'choix' && ferme ? options : null
}

/** Une cellule relue de la feuille s’écrit comme on la taperait. */
function ecrire(genre: GenreDeSaisie, contenu: ContenuSaisi): string {
  if (contenu === null) return ''
  if (typeof contenu === 'boolean') return contenu ? 'Oui' : 'Non'
  if (typeof contenu === 'string') return contenu
  if (genre === 'date') return enFrancais(contenu)
  if (genre === 'pourcentage' && contenu <= 1) return `${String(Number((contenu * 100).toPrecision(15))).replace('.', ',')} %`
  return String(contenu).replace('.', ',')
}
