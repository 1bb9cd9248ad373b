import React from 'react'
import type { ReactElement } from 'react'
import { LECTURES_PAR_DEFAUT } from '../../../regles'
import { ficheDe } from '../../cas-usage/tableaux/assembler'
import { Bouton } from '../../composants/Bouton'
import { Progression } from '../../composants/Progression'
import { Refus } from '../../composants/Refus'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { surEchappement } from '../../crochets/echappement'
import { useConstat } from '../../crochets/useConstat'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { useEcritures } from '../ecritures/useEcritures'
import { ChoixDesApportees } from './ChoixDesApportees'
import { Correspondance } from './Correspondance'
import { EcritureDesCommunes } from './EcritureDesCommunes'
import { PrecisionDeLecture } from './PrecisionDeLecture'
import { Sources } from './Sources'
import { useApport } from './useApport'

/** Apporter des communes au classeur : une source, la correspondance de ses colonnes, les communes voulues, puis l’écriture. */
export function Communes(proprietes: ProprietesDEtape): ReactElement {
  const { classeur, journal, dossier } = proprietes
  const fiche = ficheDe(dossier)
  const { constat, refus: refusDeLecture, relire } = useConstat(classeur, useEcritures(journal))
  const apport = useApport(classeur, fiche, constat?.lectures ?? LECTURES_PAR_DEFAUT)
  const { etat } = apport
  const revenir = reculer(apport)

  return (
    <div onKeyDown={surEchappement(revenir)}>
      <TitreDEcran key={etat.genre}>{dire(TITRES[etat.genre])}</TitreDEcran>
      <Refus phrase={apport.refus ?? refusDeLecture} />
      {refusDeLecture === null ? null : <Bouton surClic={relire}>{dire('dossier.relire')}</Bouton>}
      {etat.genre === 'source' ? <Sources {...proprietes} apport={apport} constat={constat} /> : null}
      {etat.genre === 'lecture' ? (
        <Progression
          libelle={dire('communes.lecture', { nom: etat.nom })}
          part={null}
          arret={{ texte: dire('communes.arreter'), surClic: apport.arreter }}
        />
      ) : null}
      {etat.genre === 'feuilles' || etat.genre === 'separateur' ? <PrecisionDeLecture etat={etat} apport={apport} /> : null}
      {etat.genre === 'correspondance' ? (
        <Correspondance etat={etat} apport={apport} fiche={fiche} communes={dossier.communes} />
      ) : null}
      {etat.genre === 'choix' ? <ChoixDesApportees etat={etat} apport={apport} constat={constat} fiche={fiche} /> : null}
      {etat.genre === 'ecriture' ? <EcritureDesCommunes {...proprietes} etat={etat} apport={apport} /> : null}
    </div>
  )
}

const TITRES = {
  source: 'communes.titre',
  lecture: 'communes.titre',
  feuilles: 'communes.titre-lecture',
  separateur: 'communes.titre-lecture',
  correspondance: 'communes.titre-correspondance',
  choix: 'communes.titre-choix',
  ecriture: 'communes.titre-ecriture',
} as const

/** Échap recule d’un pas dans l’apport ; à son début, l’écran se referme. */
function reculer({ etat, surEtat, arreter }: ReturnType<typeof useApport>): (() => void) | null {
  switch (etat.genre) {
    case 'source':
      return null
    case 'lecture':
      return arreter
    case 'choix':
      return () => surEtat({ ...etat, genre: 'correspondance' })
    case 'ecriture':
      return () => surEtat({ ...etat.choix, genre: 'choix' })
    default:
      return () => surEtat({ genre: 'source' })
  }
}
