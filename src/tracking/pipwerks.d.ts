declare module 'pipwerks-scorm-api-wrapper' {
  const pipwerks: {
    readonly debug: { isActive: boolean };
    readonly SCORM: {
      version: '1.2' | '2004' | null;
      handleCompletionStatus: boolean;
      handleExitMode: boolean;
      readonly API: { handle: unknown; isFound: boolean };
      readonly connection: { isActive: boolean };
      init(): boolean;
      get(element: string): string;
      set(element: string, value: string): boolean;
      save(): boolean;
    };
  };
  export default pipwerks;
}
